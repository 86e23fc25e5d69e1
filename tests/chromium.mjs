// The browser that the page tests and the benchmark start.

export const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** What makes a browser start as root, without a screen, and leave the network alone. */
export const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
