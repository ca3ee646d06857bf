"""Where the sample workspaces come from: invented people and figures, real units."""
