"""Official Vietnamese: dates, numbers, names and their order; pure text, without a clock."""
