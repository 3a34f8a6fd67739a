// SPDX-License-Identifier: Apache-2.0

/// The years 1343 to 1500 of the Umm al-Qura calendar of Saudi Arabia.
///
/// Facts of the calendar as published, after the table of the hijridate project. A year is the days from 1 Muharram 1343
/// (1924-08-01) to its own first day, and twelve bits for its months from the highest on: 1 for 30 days, 0 for 29. In five
/// years of the table (1343, 1345, 1348, 1349, 1364) the months do not add up to the first day of the next year; there the
/// first days count and the last month takes what is left.
enum UmmAlQuraTable {
    /// Years of the table.
    static let years = 1343...1500
    /// The day number of 1 Muharram 1343.
    static let epoch = -16589
    /// The day number of 1 Muharram 1501.
    static let end = 39402

    static let rows: [(start: Int, months: Int)] = [
        (0, 0xB77), (356, 0x2AA), (709, 0xA2D), (1064, 0x366), (1418, 0x36C), (1772, 0xAB0),
        (2126, 0xAB9), (2482, 0x52D), (2836, 0xA8D), (3190, 0xAAA), (3544, 0xB59), (3899, 0x56A),
        (4253, 0xAAD), (4608, 0x2B2), (4961, 0xAAB), (5316, 0xD26), (5670, 0xE92), (6024, 0xAAB),
        (6379, 0xAAA), (6733, 0xAAA), (7087, 0xAAB), (7442, 0xAAE), (7796, 0xAAB), (8151, 0xAAA),
        (8505, 0xAAA), (8859, 0xAAB), (9214, 0xAB6), (9569, 0xAAA), (9923, 0xA57), (10278, 0x54B),
        (10632, 0x555), (10986, 0xAB3), (11341, 0xAA6), (11695, 0x4EA), (12049, 0x95B), (12404, 0xAAA),
        (12758, 0x555), (13112, 0xAAA), (13466, 0xB4A), (13820, 0xB65), (14175, 0x5AA), (14529, 0xAAA),
        (14883, 0xB2E), (15238, 0xCAB), (15593, 0x2AB), (15947, 0x6AA), (16301, 0xAAB), (16656, 0xAB4),
        (17010, 0xAAB), (17365, 0x2AB), (17719, 0xA2B), (18073, 0xAA6), (18427, 0xB4A), (18781, 0xBA5),
        (19136, 0x5AA), (19490, 0xAB5), (19845, 0x556), (20199, 0xD2B), (20554, 0x54A), (20907, 0xEA5),
        (21262, 0x752), (21616, 0x6E9), (21971, 0x36A), (22325, 0xAAD), (22680, 0x555), (23034, 0xAA5),
        (23388, 0xB52), (23742, 0xBA9), (24097, 0x5B4), (24451, 0x9BA), (24806, 0x4DB), (25161, 0x25D),
        (25515, 0x52D), (25869, 0xAA5), (26223, 0xAD4), (26577, 0xAEA), (26932, 0x56D), (27287, 0x4BD),
        (27642, 0x23D), (27996, 0x91D), (28350, 0xA95), (28704, 0xB4A), (29058, 0xB5A), (29413, 0x56D),
        (29768, 0x2B6), (30122, 0x93B), (30477, 0x49B), (30831, 0x655), (31185, 0x6A9), (31539, 0x754),
        (31893, 0xB6A), (32248, 0x56C), (32602, 0xAAD), (32957, 0x555), (33311, 0xB29), (33665, 0xB92),
        (34019, 0xBA9), (34374, 0x5D4), (34728, 0xADA), (35083, 0x55A), (35437, 0xAAB), (35792, 0x595),
        (36146, 0x749), (36500, 0x764), (36854, 0xBAA), (37209, 0x5B5), (37564, 0x2B6), (37918, 0xA56),
        (38272, 0xD2A), (38626, 0xE95), (38981, 0x72A), (39335, 0x755), (39690, 0x35A), (40044, 0x95D),
        (40399, 0x49B), (40753, 0xA4D), (41107, 0xD26), (41461, 0xD53), (41816, 0x5AA), (42170, 0xAAD),
        (42525, 0x4B6), (42879, 0xA57), (43234, 0x527), (43588, 0xA95), (43942, 0xB4A), (44296, 0xB55),
        (44651, 0x36C), (45005, 0x9AE), (45360, 0x4B6), (45714, 0xA96), (46068, 0xB4A), (46422, 0xDA5),
        (46777, 0x5D2), (47131, 0x5D9), (47486, 0x2DC), (47840, 0x96D), (48195, 0x4AD), (48549, 0x655),
        (48903, 0x6D2), (49257, 0xB69), (49612, 0x374), (49966, 0x9B6), (50321, 0x4D7), (50676, 0x2AB),
        (51030, 0x54B), (51384, 0x6A5), (51738, 0x752), (52092, 0xB69), (52447, 0x56B), (52802, 0x2AD),
        (53156, 0x94D), (53510, 0xC95), (53864, 0xD4A), (54218, 0xEA5), (54573, 0x6CA), (54927, 0xAD5),
        (55282, 0x556), (55636, 0xC97),
    ]
}
