/** Every colour of the page by what it means; text colours have a contrast of 4.5 at least on their grounds. */
export const COLOURS = `
:root {
  --page: #fff; --wash: #f5f6f7; --ink: #1b1f24; --soft: #59636e; --line: #e1e4e8; --line-strong: #8a939c; --link: #0757b0;
  --bad: #b3211c; --good: #1a6d35; --open: #8a5300; --calm: #46587a;
  --bad-fill: #c0281f; --good-fill: #217a3d; --open-fill: #a86400;
  --bad-wash: #fdf0ee; --good-wash: #eff8f1; --open-wash: #fdf5e6; --calm-wash: #eef2f9;
  --critical: #7a0f1e; --high: #c8401f; --top: #b3261e; --medium: #d98a00; --low: #6f8fb5; --none: #9aa3ad; --mixed: #77808a;
}
@media screen and (prefers-color-scheme: dark) { :root {
  --page: #14171a; --wash: #1d2126; --ink: #e4e7ea; --soft: #9da7b1; --line: #2d333a; --line-strong: #6b7683; --link: #7db4f5;
  --bad: #ff8f85; --good: #74cf8d; --open: #e9b25a; --calm: #a9bde0;
  --bad-fill: #c93a30; --good-fill: #2c8449; --open-fill: #a86a0c;
  --bad-wash: #341b19; --good-wash: #15291b; --open-wash: #2e2412; --calm-wash: #1d2636;
  --critical: #e0475f; --high: #ef7d55; --top: #e5594f; --medium: #d9a03c; --low: #6f93c0; --none: #6b7683; --mixed: #8d96a0;
} }
`
