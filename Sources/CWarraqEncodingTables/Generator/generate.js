// SPDX-License-Identifier: Apache-2.0
// Writes the tables of WarraqEncodings from those of iconv-lite 0.6.3, which follow the indexes of the WHATWG Encoding
// Standard. Run from the root of the package: node Sources/CWarraqEncodingTables/Generator/generate.js PATH/TO/iconv-lite
//
// Data/single.bin: 128 16-bit code points for each single-byte encoding, in the order of `single`; U+FFFD where none is.
// Data/NAME.bin: code points by the pointers of the standard, 0 where none is; 32-bit for big5, else 16-bit.
// Data/gb18030.bin: pairs of 32-bit pointers and code points, for the characters of four bytes.
"use strict";
const fs = require("fs");
const path = require("path");
const iconv = require(path.resolve(process.argv[2]));
const folder = path.join(__dirname, "../Data");

// As in SingleByteTable.swift.
const single = [
    "ibm866", "iso-8859-2", "iso-8859-3", "iso-8859-4", "iso-8859-5", "iso-8859-6", "iso-8859-7", "iso-8859-8",
    "iso-8859-10", "iso-8859-13", "iso-8859-14", "iso-8859-15", "iso-8859-16", "koi8-r", "koi8-u", "macintosh",
    "windows-874", "windows-1250", "windows-1251", "windows-1252", "windows-1253", "windows-1254", "windows-1255",
    "windows-1256", "windows-1257", "windows-1258", "x-mac-cyrillic",
];
const names = { "x-mac-cyrillic": "maccyrillic", ibm866: "cp866" };
// Where the standard differs from the vendors' tables.
const exceptions = {
    "iso-8859-7": { 0xA4: 0x20AC, 0xA5: 0x20AF, 0xAA: 0x37A },
    "koi8-u": { 0xAE: 0x45E, 0xBE: 0x40E },
    macintosh: { 0xBD: 0x3A9, 0xDB: 0x20AC, 0xF0: 0xF8FF },
    "windows-1255": { 0xCA: 0x5BA },
    "x-mac-cyrillic": { 0xA2: 0x490, 0xB6: 0x491, 0xFF: 0x20AC },
};

function codePoint(encoding, bytes) {
    const text = iconv.decode(Buffer.from(bytes), encoding);
    const scalars = Array.from(text);
    return scalars.length === 1 && scalars[0] !== "\uFFFD" ? scalars[0].codePointAt(0) : 0;
}

function write(name, values, bytes) {
    const buffer = Buffer.alloc(values.length * bytes);
    values.forEach((value, i) => bytes === 2 ? buffer.writeUInt16LE(value, 2 * i) : buffer.writeUInt32LE(value, 4 * i));
    fs.writeFileSync(path.join(folder, name + ".bin"), buffer);
}

function singleTable(name) {
    return Array.from({ length: 128 }, (_, i) => {
        const exception = (exceptions[name] || {})[i + 128];
        if (exception) return exception;
        const value = codePoint(names[name] || name, [i + 128]);
        // Bytes 80 to 9F without a character stand for the controls of their number.
        return value || (i < 32 && name !== "macintosh" ? i + 128 : 0xFFFD);
    });
}

function table(encoding, count, bytes) {
    return Array.from({ length: count }, (_, pointer) => codePoint(encoding, bytes(pointer)));
}

const pairs = (columns, split, low, high) => (pointer) => {
    const trail = pointer % columns;
    return [Math.floor(pointer / columns) + 0x81, trail + (trail < split ? low : high)];
};
const shiftJIS = (pointer) => {
    const lead = Math.floor(pointer / 188), trail = pointer % 188;
    return [lead + (lead < 0x1F ? 0x81 : 0xC1), trail + (trail < 0x3F ? 0x40 : 0x41)];
};
const ranges = JSON.parse(fs.readFileSync(path.join(process.argv[2], "encodings/tables/gb18030-ranges.json")));

write("single", single.flatMap(singleTable), 2);
write("jis0208", table("shiftjis", 11280, shiftJIS).map((c) => (c >= 0xE000 && c < 0xE758 ? 0 : c)), 2);
write("jis0212", table("eucjp", 8836, (p) => [0x8F, Math.floor(p / 94) + 0xA1, p % 94 + 0xA1]), 2);
write("euckr", table("cp949", 23750, pairs(190, 190, 0x41, 0x41)), 2);
write("gbk", table("gb18030", 23940, pairs(190, 0x3F, 0x40, 0x41)), 2);
write("big5", table("big5hkscs", 19782, pairs(157, 0x3F, 0x40, 0x62)), 4);
write("gb18030", ranges.gbChars.flatMap((pointer, i) => [pointer, ranges.uChars[i]]), 4);
