// What --help says.

export const USAGE = `Usage: upfront-checkout quote OFFER.json [--selection FILE] [--at INSTANT]
                              [--locale L] [--explain] [--json]
       upfront-checkout check OFFER.json [--at INSTANT] [--languages L,L]
                              [--json]
       upfront-checkout lint OFFER.json [--market M] [--locale L]... [--html]
                             [--at INSTANT] [--strict] [--json | --sarif]
       upfront-checkout lint --rules [--json]
       upfront-checkout verify RECORD [--offer FILE] [--later FILE]
                               [--key FILE] [--json]
       upfront-checkout digest FILE...
`;

export const HELP = `upfront-checkout: what an offer costs, what is wrong with it, what is unfair in
it, and whether the record of an order is as it was issued.

${USAGE}
quote  prints the quote of the offer's basket, or of another selection
check  prints every problem of the offer
lint   prints what speaks against a fair checkout: dark patterns in the
       offer, in its texts, and in what the checkout shows of it
verify prints what holds of a record, what does not, and what cannot be known;
       RECORD is its JSON, or the saved confirmation, which has it in it
digest prints the SHA-256 of files, as an offer names its policies by it

  --selection FILE  what was chosen, in place of the offer's own basket
  --at INSTANT      the moment that counts, such as 2026-11-22T09:30:00Z;
                    without it: now
  --locale L        the language of the quote, such as en; without it: the
                    offer's first. With lint: the languages whose texts are
                    judged; without it: all
  --languages L,L   languages the host brings its own texts for, beside those
                    of this package
  --explain         after the quote, how each figure was computed
  --market M        whose law counts, such as DE; without it: the offer's own
                    market
  --html            look at the rendered trees of every step too
  --strict          let warnings count as errors
  --rules           every rule, and how it is judged or why not
  --offer FILE      the offer that the order rests on
  --later FILE      the answers after the order, as a list of events
  --key FILE        the shop's public key, as a JSON Web Key; or all its keys,
                    older ones too, as a JSON Web Key Set
  --json            JSON for programs, in place of text
  --sarif           SARIF 2.1.0 for code hosts, in place of text
  --help            this text
  --version         the version of this package

A file named - is standard input.

Exit codes
  0  the quote is printed, the offer is in order, lint found no error, or
     nothing of the record fails
  1  the offer or the selection has problems, lint found an error, or
     something of the record fails
  2  the command was used wrongly, or a file cannot be read or is not JSON, or
     a document to verify has no record or more than one
`;
