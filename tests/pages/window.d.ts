// What page tests and demo pages find in a page. They ask for elements that the engine or their own HTML put there, and
// know what kind they are.

import type { UpfrontCheckout } from "../../src/js/define.js";

declare global {
  interface ParentNode {
    querySelector(selectors: "upfront-checkout"): UpfrontCheckout;
    /** A control, by its id. */
    querySelector(selectors: `#${string}`): any;
    querySelector(selectors: string): HTMLElement;
    querySelectorAll(selectors: `${string}:is(${string})`): NodeListOf<any>;
    querySelectorAll(selectors: string): NodeListOf<HTMLElement>;
  }

  interface Window {
    /** axe-core, once a test has put it into the page. */
    axe: typeof import("axe-core");
    /** Where a test keeps what the page's own script saw. */
    [kept: string]: any;
  }

  // The same by `globalThis`.
  var axe: typeof import("axe-core");
  var heard: any[], problem: any, problems: any[], hit: any, checkedAtSight: any;
}
