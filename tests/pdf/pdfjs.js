// Opens a PDF with pdf.js as a browser does, without a picture: every page's operators with their fonts, and its
// text. Prints the text; what pdf.js warns of goes to standard error and fails.
"use strict";
const fs = require("fs");
const pdfjs = require("/usr/share/javascript/pdf/build/pdf.js");
pdfjs.GlobalWorkerOptions.workerSrc = "/usr/share/javascript/pdf/build/pdf.worker.js";

const complaints = [];
console.log = console.warn = (...words) => complaints.push(words.join(" "));

async function read(path) {
  const document = await pdfjs.getDocument({
    data: new Uint8Array(fs.readFileSync(path)),
    verbosity: pdfjs.VerbosityLevel.WARNINGS,
    fontExtraProperties: true,
    disableFontFace: true,
  }).promise;
  for (let number = 1; number <= document.numPages; ++number) {
    const page = await document.getPage(number);
    await page.getOperatorList();
    const content = await page.getTextContent();
    process.stdout.write(content.items.map((item) => item.str + (item.hasEOL ? "\n" : "")).join("") + "\n");
  }
}

read(process.argv[2]).catch((error) => complaints.push(String(error))).then(() => {
  for (const line of complaints) process.stderr.write(line + "\n");
  process.exitCode = complaints.length === 0 ? 0 : 1;
});
