// Writes Reading/pinyin-initials.txt: each character of U+4E00 to U+9FA5 with the first letters of all its readings.
// Run where pinyin-pro 3.29 is installed (npm install --no-save pinyin-pro@3.29.0): node pinyin.mjs > ../Reading/pinyin-initials.txt
// The table is kept in the repository, so that building needs no such package.
import { pinyin } from "pinyin-pro";

const first = 0x4e00;
const last = 0x9fa5;
const letters = new Map();
for (let code = first; code <= last; code++) {
  const sign = String.fromCodePoint(code);
  const readings = [
    ...pinyin(sign, { toneType: "none", type: "array", multiple: true }),
    // As a surname a character may be read otherwise: 单 shan, 解 xie, 曾 zeng.
    ...pinyin(sign, { toneType: "none", type: "array", surname: "head" }),
  ];
  const found = [
    ...new Set(
      readings
        .map((reading) => reading.normalize("NFD").toLowerCase()[0])
        .filter((letter) => letter !== undefined && letter >= "a" && letter <= "z"),
    ),
  ].sort();
  if (found.length > 0) {
    const key = found.join("");
    letters.set(key, (letters.get(key) ?? "") + sign);
  }
}

const lines = [
  "# 汉字拼音首字母（含多音字、姓氏读音），每行：首字母、空格、汉字。由 Assets/pinyin.mjs 用 pinyin-pro 3.29（MIT）生成，许可见 pinyin-initials.licence.txt。",
  "# First letters of the readings of characters; made by Assets/pinyin.mjs with pinyin-pro 3.29 (MIT), licence beside it.",
  ...[...letters.entries()].sort(([left], [right]) => (left < right ? -1 : 1)).map(([key, signs]) => `${key} ${signs}`),
];
process.stdout.write(lines.join("\n") + "\n");
