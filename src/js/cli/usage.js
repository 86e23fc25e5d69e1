// What --help says.

export const USAGE = `Usage: upfront-checkout quote OFFER.json [--selection FILE] [--at INSTANT]
                              [--locale L] [--explain] [--json]
       upfront-checkout check OFFER.json [--at INSTANT] [--json]
`;

export const HELP = `upfront-checkout: what an offer costs, and what is wrong with it.

${USAGE}
quote  prints the quote of the offer's basket, or of another selection
check  prints every problem of the offer

  --selection FILE  what was chosen, in place of the offer's own basket
  --at INSTANT      the moment that counts, such as 2026-11-22T09:30:00Z;
                    without it: now
  --locale L        the language of the quote, such as en; without it: the
                    offer's first
  --explain         after the quote, how each figure was computed
  --json            JSON for programs, in place of text
  --help            this text
  --version         the version of this package

A file named - is standard input.

Exit codes
  0  the quote is printed, or the offer is in order
  1  the offer or the selection has problems
  2  the command was used wrongly, or a file cannot be read or is not JSON
`;
