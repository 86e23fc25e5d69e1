// A storefront's own page around the element, under the same content security policy as the demo shop's.

/**
 * Opens a page of the shop with this body and module script. `load()` in the script answers the shop's offer.
 */
export async function openHost(page, visit, { lang = ' lang="de"', body, script }) {
  const { headers } = await fetch(visit.url);
  const policy = headers.get("content-security-policy");
  const html = `<!doctype html><html${lang}><meta charset="utf-8"><title>Host</title>
    <link rel="stylesheet" href="/dist/upfront.css"><script type="module" src="/host.js"></script><body>${body}`;
  const answers = [
    ["host.html", "text/html; charset=utf-8", html],
    ["host.js", "text/javascript; charset=utf-8", LOAD_OFFER + script],
  ];
  for (const [name, contentType, text] of answers) {
    await page.route(`${visit.url}/${name}`, (route) =>
      route.fulfill({ contentType, headers: { "content-security-policy": policy }, body: text }),
    );
  }
  await page.goto(`${visit.url}/host.html`);
}

const LOAD_OFFER = `const load = async () => (await fetch("/shop/offer.json")).json();\n`;

/** The usual script: the element, and the offer. */
export const USUAL = `
  import "/dist/define.js";
  document.querySelector("upfront-checkout").offer = await load();
`;
