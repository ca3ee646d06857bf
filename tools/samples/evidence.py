"""What a commune writes beside its points."""

from __future__ import annotations

from decimal import Decimal

from ktassess.domain.regulation import Regulation
from ktassess.forms import StatisticRow

_FULL = {
    1: "Đảng ủy có nghị quyết chuyên đề; Ủy ban nhân dân có Kế hoạch số {plan}/KH-UBND và bố trí {money} "
    "triệu đồng cho công tác trẻ em; kiểm tra 02 lần trong kỳ.",
    2: "{part}/{whole} trẻ em sinh trong kỳ được đăng ký khai sinh đúng hạn (sổ hộ tịch).",
    3: "{part}/{whole} trẻ em phải lao động nặng nhọc hoặc làm việc xa gia đình (sổ theo dõi trẻ em).",
    4: "Trong kỳ không có vụ việc trẻ em bị xâm hại, bạo lực, mua bán, bắt cóc (báo cáo của Công an).",
    5: "Không có trẻ em vi phạm pháp luật, nghiện ma túy (báo cáo của Công an).",
    6: "Không có trẻ em tử vong do tai nạn, thương tích (sổ theo dõi của Trạm y tế).",
    7: "{part}/{whole} trẻ em có hoàn cảnh đặc biệt được trợ giúp, chăm sóc (danh sách kèm theo).",
    8: "Toàn bộ trẻ em dưới 01 tuổi được tiêm chủng đầy đủ (báo cáo tiêm chủng mở rộng của Trạm y tế).",
    9: "Tỷ lệ suy dinh dưỡng giảm theo kế hoạch (kết quả cân, đo của Trạm y tế).",
    10: "{part}/{whole} trẻ em được khám sức khỏe tổng quát trong năm (sổ khám sức khỏe).",
    11: "{part}/{whole} trẻ em trong độ tuổi đến trường, lớp mầm non (báo cáo của nhà trường).",
    12: "{part}/{whole} học sinh lớp 9 được công nhận tốt nghiệp (quyết định công nhận).",
    13: "Tổ chức 02 diễn đàn trẻ em; ý kiến của trẻ em được trả lời bằng văn bản.",
    14: "Có điểm vui chơi ở tất cả các thôn; tổ chức hoạt động hè, Tết Trung thu, hội thao thiếu nhi.",
    15: "Duy trì 03 mô hình bảo vệ, chăm sóc trẻ em, có quy chế và báo cáo hoạt động.",
}
_PARTIAL = {
    1: "Có Kế hoạch số {plan}/KH-UBND; kinh phí {money} triệu đồng, chưa đủ so với dự toán; kiểm tra 01 lần.",
    2: "{part}/{whole} trẻ em sinh trong kỳ được đăng ký đúng hạn; {rest:02d} trường hợp quá hạn.",
    3: "Còn {part}/{whole} trẻ em phải phụ giúp việc nặng hoặc theo gia đình đi làm xa (sổ theo dõi trẻ em).",
    4: "Có 01 vụ việc, đã xử lý và hỗ trợ trẻ em kịp thời (báo cáo của Công an).",
    5: "Có 02 trẻ em vi phạm, đã lập hồ sơ quản lý, giáo dục tại địa phương (báo cáo của Công an).",
    6: "Còn xảy ra tai nạn, thương tích nhẹ; đã cải tạo một số điểm nguy hiểm (sổ theo dõi của Trạm y tế).",
    7: "{part}/{whole} trẻ em có hoàn cảnh đặc biệt được trợ giúp; {rest:02d} trẻ em đang lập hồ sơ.",
    8: "Một số trẻ em tiêm chưa đủ mũi do theo gia đình đi làm xa (báo cáo tiêm chủng của Trạm y tế).",
    9: "Tỷ lệ suy dinh dưỡng còn cao hơn kế hoạch (kết quả cân, đo của Trạm y tế).",
    10: "{part}/{whole} trẻ em được khám; còn {rest:02d} trẻ em chưa được khám (sổ khám sức khỏe).",
    11: "{part}/{whole} trẻ em trong độ tuổi đến lớp; các điểm trường xa còn thiếu lớp.",
    12: "{part}/{whole} học sinh lớp 9 được công nhận tốt nghiệp; {rest:02d} em chưa tốt nghiệp.",
    13: "Tổ chức 01 diễn đàn trẻ em; chưa ghi nhận đầy đủ ý kiến của trẻ em ở các thôn.",
    14: "Mới có điểm vui chơi ở trung tâm và một số thôn; thiết bị còn thiếu, đã xuống cấp.",
    15: "Duy trì 01 mô hình; một số thôn chưa có cộng tác viên.",
}


def evidence_for(
    regulation: Regulation, points: dict[int, Decimal], statistics: dict[int, StatisticRow], seed: int
) -> dict[int, str]:
    """The evidence for each criterion, by its number."""
    texts = {}
    for criterion in regulation.criteria:
        number = criterion.number
        words = _FULL if points[number] == criterion.maximum.value else _PARTIAL
        row = statistics.get(number, StatisticRow(0, 0))
        part, whole = int(row.numerator or 0), int(row.denominator or 0)
        texts[number] = words[number].format(
            part=part, whole=whole, rest=whole - part, plan=11 + seed % 37, money=12 + seed % 29
        )
    return texts
