// What --help says.

export const USAGE = `Usage: upfront-checkout quote OFFER.json [--selection FILE] [--at INSTANT]
                              [--locale L] [--explain] [--json]
       upfront-checkout check OFFER.json [--at INSTANT] [--json]
       upfront-checkout verify RECORD.json [--offer FILE] [--key FILE] [--json]
`;

export const HELP = `upfront-checkout: what an offer costs, what is wrong with it, and whether the
record of an order is as it was issued.

${USAGE}
quote  prints the quote of the offer's basket, or of another selection
check  prints every problem of the offer
verify prints what holds of a record, what does not, and what cannot be known

  --selection FILE  what was chosen, in place of the offer's own basket
  --at INSTANT      the moment that counts, such as 2026-11-22T09:30:00Z;
                    without it: now
  --locale L        the language of the quote, such as en; without it: the
                    offer's first
  --explain         after the quote, how each figure was computed
  --offer FILE      the offer that the order rests on
  --key FILE        the shop's public key, as a JSON Web Key
  --json            JSON for programs, in place of text
  --help            this text
  --version         the version of this package

A file named - is standard input.

Exit codes
  0  the quote is printed, the offer is in order, or nothing of the record fails
  1  the offer or the selection has problems, or something of the record fails
  2  the command was used wrongly, or a file cannot be read or is not JSON
`;
