# Upfront auf Deutsch. Der Ton: kurz, freundlich, genau; keine Ausrufezeichen, kein Druck; Knöpfe sind Verben; „Sie“.
# Beträge, Daten und Zahlen kommen fertig in der Sprache an. Wo nach einer Zahl gewählt wird, gilt deren Form der Mehrzahl (CLDR).

## Schritte

# Die Liste der Schritte, für alle, die die Seite hören.
steps-label = Schritte Ihres Einkaufs
step-basket = Warenkorb
step-details = Ihre Angaben
step-delivery = Lieferung
step-payment = Zahlung
step-review = Prüfen und bestellen
# Link neben einem erledigten Schritt.
step-change = Ändern
# Knopf am Ende eines Schritts.
step-continue = Weiter
# Die Gruppe der Sprachknöpfe.
language-label = Sprache

## Warenkorb

# In jedem Schritt vor der Prüfung: wohin geliefert wird, wie man zahlen kann, wen man fragt. Die Listen sind Namen mit Kommas.
service-delivery = Wir liefern nach: { $countries }
service-payment = Zahlungsarten: { $methods }
service-contact = Fragen? Rufen Sie an oder schreiben Sie uns:
basket-empty = Ihr Warenkorb ist leer.
# Der Schritt in einer Zeile, wenn er erledigt ist.
basket-result = { $count ->
    [one] { $count } Artikel
   *[other] { $count } Artikel
}
# Link an einer Zeile.
basket-remove = Entfernen
# Nachdem eine Zeile herausgenommen wurde. { $product } ist der Name des Artikels.
basket-removed = { $product } ist nicht mehr in Ihrem Warenkorb.
# Knopf danach.
basket-put-back = Zurücklegen
# Über den Beträgen auf Wunsch, jeder mit einem Kästchen: eine Spende, Geschenkpapier.
extras-legend = Extras, nur wenn Sie möchten
# { $supplier } ist eine Firma.
line-supplier = Anbieter: { $supplier }
# Namen von Angaben zu einem Produkt, im Warenkorb und im Angebot; dahinter stehen ein Land oder die Worte des Shops.
line-origin = Ursprungsland
line-risk = Gefahr
line-restriction = Einschränkung
# Vor der Begründung des Shops, bei einem Produkt oder einer Lieferart.
greener = Belastet die Umwelt weniger
# { $age } ist eine Zahl von Jahren.
line-age = Ab { $age } Jahren; wir fragen nach Ihrem Geburtsdatum.
# Beschriftung des Mengenfelds. { $unit } ist eine Einheit wie kg.
quantity-label = Menge ({ $unit })
# Vorgelesen am Plus-Knopf: { $quantity } ist die nächste Menge.
quantity-more = { $product } auf { $quantity } erhöhen
# Vorgelesen am Minus-Knopf.
quantity-less = { $product } auf { $quantity } verringern
# Neben einer Option, die mehr kostet.
option-surcharge = (+{ $amount })
# { $quantity } ist „0,1 kg“ oder eine Einheit wie „Stück“.
price-per = { $amount } je { $quantity }
# Der Grundpreis.
price-measure = { $amount } je { $unit }

## Mengen

# Kurze Namen von Einheiten; die Codes sind die der UN/ECE-Empfehlung 20.
unit-name = { $unit ->
   *[C62] Stück
    [PR] Paar
    [SET] Satz
    [DZN] Dutzend
    [GRM] g
    [KGM] kg
    [TNE] t
    [MLT] ml
    [LTR] l
    [MTQ] m³
    [MMT] mm
    [CMT] cm
    [MTR] m
    [MTK] m²
    [MIN] min
    [HUR] Stunde
    [DAY] Tag
    [WEE] Woche
    [MON] Monat
    [ANN] Jahr
    [KWH] kWh
}
# { $count } ist die Menge; sie wählt die Form der Mehrzahl.
quantity-with-unit = { $unit ->
   *[C62] { $count ->
        [one] { $count } Stück
       *[other] { $count } Stück
    }
    [PR] { $count ->
        [one] { $count } Paar
       *[other] { $count } Paar
    }
    [SET] { $count ->
        [one] { $count } Satz
       *[other] { $count } Sätze
    }
    [DZN] { $count } Dutzend
    [GRM] { $count } g
    [KGM] { $count } kg
    [TNE] { $count } t
    [MLT] { $count } ml
    [LTR] { $count } l
    [MTQ] { $count } m³
    [MMT] { $count } mm
    [CMT] { $count } cm
    [MTR] { $count } m
    [MTK] { $count } m²
    [MIN] { $count } min
    [HUR] { $count ->
        [one] { $count } Stunde
       *[other] { $count } Stunden
    }
    [DAY] { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
    [WEE] { $count ->
        [one] { $count } Woche
       *[other] { $count } Wochen
    }
    [MON] { $count ->
        [one] { $count } Monat
       *[other] { $count } Monate
    }
    [ANN] { $count ->
        [one] { $count } Jahr
       *[other] { $count } Jahre
    }
    [KWH] { $count } kWh
}
# Zeiträume.
interval-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
interval-weeks = { $count ->
    [one] { $count } Woche
   *[other] { $count } Wochen
}
interval-months = { $count ->
    [one] { $count } Monat
   *[other] { $count } Monate
}
interval-years = { $count ->
    [one] { $count } Jahr
   *[other] { $count } Jahre
}
# Wie oft etwas berechnet wird.
every-days = { $count ->
    [one] jeden Tag
   *[other] alle { $count } Tage
}
every-weeks = { $count ->
    [one] jede Woche
   *[other] alle { $count } Wochen
}
every-months = { $count ->
    [one] jeden Monat
   *[other] alle { $count } Monate
}
every-years = { $count ->
    [one] jedes Jahr
   *[other] alle { $count } Jahre
}

## Angaben

# Warum gefragt wird. { $seller } ist der Laden.
details-why = { $seller } braucht Ihren Namen für die Bestellung und Ihre E-Mail-Adresse für die Bestätigung.
# Nach einer Beschriftung, in Worten.
field-required = (erforderlich)
field-optional = (freiwillig)
field-name = Vor- und Nachname
field-email = E-Mail-Adresse
field-email-hint = Dorthin geht die Bestätigung.
field-birth-date = Geburtsdatum
# { $age } ist eine Zahl von Jahren; { $order } die Reihenfolge, in der die Region ein Datum in Ziffern schreibt, { $example } ein
# solches Datum.
field-birth-date-hint = { $order ->
   *[day-first] Tag, Monat, Jahr
    [month-first] Monat, Tag, Jahr
    [year-first] Jahr, Monat, Tag
}, zum Beispiel { $example }. Etwas in Ihrem Warenkorb darf erst ab { $age } Jahren verkauft werden.
# Hinter dem Hinweis, sobald ein Datum da steht; { $date } ist der Tag, wie er gelesen wurde, mit dem Monat in Worten.
field-birth-date-read = Gelesen: { $date }.
field-street = Straße und Hausnummer
field-postal-code = Postleitzahl
field-city = Ort
field-country = Land
field-country-choose = Bitte wählen

## Lieferung

delivery-legend = Wie möchten Sie die Ware erhalten?
delivery-where = Wohin soll sie gehen?
delivery-why = { $seller } braucht die Anschrift, um Ihre Bestellung zu liefern.
# Lieferfenster: Daten wie „Di, 24. Nov.“.
delivery-between = Ankunft { $from } bis { $to }
delivery-on = Ankunft { $date }
delivery-ready = Abholbereit bis { $date }
delivery-tracked = Mit { $carrier }, mit Sendungsverfolgung
delivery-untracked = Mit { $carrier }, ohne Sendungsverfolgung
# { $amount } fehlt noch, { $method } ist eine Lieferart.
delivery-free-from = Noch Ware für { $amount }, dann ist „{ $method }“ kostenfrei.

## Zahlung

payment-legend = Wie möchten Sie zahlen?
payment-fee = + { $amount }
payment-discount = − { $amount }
payment-total = Gesamt damit: { $total }
payment-parts = { $parts }, { $every } vom { $from } bis zum { $to }. Insgesamt { $total }; der Kredit kostet { $cost }.
payment-annual-rate = Effektiver Jahreszins: { $rate }
payment-lender = Kreditgeber: { $lender }
payment-no-fee = ohne Aufpreis
payment-contact = Fragen zur Zahlung? Rufen Sie an oder schreiben Sie uns:
payment-card-declined = Ihre Karte wurde abgelehnt. Es wurde nichts bestellt.
payment-declined = Die Zahlung wurde abgelehnt. Es wurde nichts bestellt.
# Nach einem der beiden, wo der Laden es sagt.
payment-not-charged = Es wurde nichts abgebucht.
payment-declined-other = Alle Ihre Angaben sind noch da. Sie können es erneut versuchen oder anders zahlen.

## Angebot

quote-title = Ihre Bestellung
# Beschreibung der Tabelle, für alle, die die Seite hören.
quote-caption = Alles in Ihrer Bestellung mit seinem Preis
quote-final-title = Das bestellen Sie
# An der Stelle der Aufstellung, solange der Steuerdienst des Ladens rechnet; der zweite, sobald das Land der Lieferung gewählt ist.
quote-awaited = Wir berechnen die Steuern für diese Bestellung. Die Summe erscheint gleich.
quote-awaited-address = Wir berechnen die Steuern für Ihre Anschrift. Die Summe erscheint gleich.
quote-none = Für diese Mengen lässt sich kein Preis berechnen. Bitte wählen Sie kleinere.
# { $quantity } ist „0,15 kg“, { $price } ist „8,90 € je 0,1 kg“.
quote-line-detail = { $quantity } × { $price }
# Wo Menge mal Preis nicht der Betrag ist. { $product } ist „2 Stück × 12,00 €“; { $date } ist ein Tag.
quote-line-part = { $product }, für den Teil eines Zeitraums vor dem { $date }
quote-line-rounded = { $product }, gerundet
# Nach einer gewählten Option, die mehr kostet.
quote-option-adds = +{ $amount }, enthalten
quote-first-charge = Erste Zahlung; weitere folgen, siehe unten
quote-first-later = Mit dieser Bestellung nichts; die Zahlungen beginnen am { $date }, siehe unten
quote-delivery = Lieferung: { $method }
quote-payment-fee = Zahlung: { $method }
quote-plan-credit = Gutschrift, ungenutzt: { $plan }
quote-deposit-detail = Bei Rückgabe erhalten Sie es zurück
# Under a discount that is larger than what it is taken off.
quote-discount-untaken = { $amount } davon bleiben ungenutzt
quote-delivery-open = Lieferung
quote-delivery-open-detail = Noch nicht gewählt, daher nicht in der Summe
# Anstelle eines Betrags, der noch nicht feststeht.
quote-delivery-open-amount = offen
quote-delivery-range = Von { $least } bis { $most }
# Am Gesamtbetrag, in der Aufstellung, auf der Leiste und in der Bestätigung: wann und wie er fällig wird.
# Davon ist noch nichts bekannt, oder nichts wird fällig.
total-open = Gesamtbetrag
# Mit der Bestellung zu zahlen, während bestellt wird.
total-today = Heute zu zahlen
# Dasselbe in der Bestätigung, die später gelesen wird.
total-with-order = Mit der Bestellung fällig
# { $date } ist ein Tag.
total-by = Zu zahlen bis { $date }
# { $days } ist eine Zahl von Tagen.
total-after-receipt = { $days ->
    [one] Zu zahlen innerhalb von { $days } Tag nach Erhalt
   *[other] Zu zahlen innerhalb von { $days } Tagen nach Erhalt
}
total-by-invoice = Zu zahlen auf Rechnung
total-on-delivery = Zu zahlen bei Lieferung
total-on-pick-up = Zu zahlen bei Abholung
total-on-receipt = Zu zahlen bei Erhalt
# Neben dem Gesamtbetrag, bis zur nächsten Änderung: was die letzte bewirkt hat. { $amount } ist „+4,90 €“, { $what } ein
# Artikel oder eines der Worte darunter.
total-change = { $amount } { $what }
total-change-basket = Warenkorb
total-change-delivery = Lieferung
total-change-payment = Zahlung
total-change-voucher = Gutschein
# In der Bestätigung, unter dem Gesamtbetrag: was der Laden schon abgebucht hat; { $open } ist der Rest.
total-charged = Abgebucht: { $charged }. Noch zu zahlen: { $open }.
quote-sum-gross = Bestellung
quote-sum-prepaid = { $title }, bereits bezahlt
# Under a prepayment or gift card of which the order uses a part: what is left on it.
quote-sum-prepaid-remains = Davon bleiben { $amount } übrig
quote-sum-rounding = Rundung
quote-sum-payable = Noch zu zahlen
quote-sum-later = Später: { $later }. Insgesamt mindestens { $commitment }.
quote-reduced = { $percent } weniger als { $prior }, dem niedrigsten Preis der 30 Tage davor
quote-line-discount = Abzüglich { $amount }
quote-valid-until = Diese Preise gelten bis { $time }. Danach gilt der nächste Preis, und Sie bestätigen ihn neu.
# With the instalments, where only some products are paid in parts.
instalments-lines = In Raten bezahlt wird: { $lines }. Alles andere ist mit der Bestellung fällig.
instalments-title = Ihre Raten
instalments-cost = Insgesamt { $total }, davon { $cost } für den Kredit.
open-charge-title = Nicht in dieser Summe enthalten
open-charge-unknown = Betrag noch nicht bekannt
open-charge-from = ab { $least }
open-charge-up-to = bis zu { $most }
open-charge-range = { $least } bis { $most }
open-charge-collector = Erhoben von: { $collector }
open-charge-seller = Erhoben vom Laden
open-charge-due-order = Fällig mit der Bestellung
open-charge-due-delivery = Fällig bei der Lieferung
open-charge-due-use = Fällig vor Ort
open-charge-due-billing = Fällig mit eigener Rechnung
# { $name } ist der Name der Steuer, { $rate } etwa 19 %.
quote-tax-included = darin { $amount } { $name } zu { $rate } (auf { $net } netto)
quote-tax-added = zuzüglich { $amount } { $name } zu { $rate } (auf { $net })
quote-tax-alone = { $name } { $rate }: { $amount }
quote-tax-average = Steuer zum durchschnittlichen Satz der Waren
quote-open = Einzelheiten zeigen
quote-close = Einzelheiten schließen
trace-show = Wie wird das berechnet?
trace-hide = Berechnung schließen
# Gesagt, wenn sich die Summe ändert, für alle, die die Seite hören.
# { $label } sind die Worte am Gesamtbetrag, etwa „Zu zahlen auf Rechnung“.
total-status = { $label }: { $total }
voucher-label = Gutscheincode
voucher-apply = Einlösen
voucher-remove = Entfernen
voucher-applied = Der Gutschein { $code } ist eingelöst.
# { $minimum } ist ein Betrag.
voucher-below-minimum = Der Gutschein { $code } gilt ab { $minimum } Warenwert und zieht daher noch nichts ab.
voucher-refused = Den Code „{ $code }“ kennen wir nicht. Bitte prüfen Sie die Schreibweise.

## Wiederkehrende Zahlungen

# { $product } ist der Name des Artikels.
recurring-title = Wiederkehrend: { $product }
# Eine Probezeit mit ihrem Preis; { $length } ist „14 Tage“.
recurring-trial = { $length } zu { $amount }
recurring-flat = { $amount } { $every }
# Ein Preis, der eine Zeit lang gilt; { $length } ist „3 Monate“, { $charges } ihre Anzahl.
recurring-length = { $charges ->
    [one] { $length } zu { $amount }
   *[other] { $length } zu je { $amount }
}
# Ein Preis für einige Zahlungen; { $charges } ist eine Zahl.
recurring-phase = { $charges } × { $amount }
# Zwei solche Preise nacheinander.
recurring-then = { $before }, danach { $after }
# { $before } sind die Preise davor, { $every } ist „jeden Monat“, { $from } ein Datum.
recurring-phased = { $before }, danach { $amount } { $every }, ab { $from }
# { $prices } sind die Preise eines Abos, in einem Laden, dessen Preise ohne Steuer genannt sind.
recurring-with-tax = { $prices }, mit Steuer
recurring-term = Mindestens bis { $date }. In dieser Zeit zahlen Sie insgesamt { $total }, davon { $later } über diese Bestellung hinaus.
recurring-year = { $first } im ersten Jahr; danach { $year } im Jahr.
recurring-year-flat = { $year } im Jahr.
# Erwartete Lieferungen bei dem, was sich wiederholt. { $from } und { $to } sind Tage wie „Di. 24. Nov.“, { $every } ist „jeden Monat“.
recurring-delivery = Erste Lieferung: { $from } bis { $to }. Danach kommt { $every } eine.
# Dasselbe, wenn sie an einem Tag kommt.
recurring-delivery-on = Erste Lieferung: { $from }. Danach kommt { $every } eine.
recurring-next = Die nächsten Zahlungen
recurring-renewal = Danach läuft es weiter, jeweils { $renewal }, bis Sie es beenden.
recurring-statement = Eine Abrechnung kommt { $every } per E-Mail an { $address }.
recurring-statement-post = Eine Abrechnung kommt { $every } per Post an { $address }.
recurring-statement-open = Ihre Adresse, die Sie noch angeben
recurring-statement-change = Diese Adresse ändern
# { $notice } ist ein Zeitraum, { $date } der letzte Tag für eine Kündigung.
recurring-notice = Kündigungsfrist: { $notice }. Zum Ende der Mindestlaufzeit kündigen Sie bis { $date }.
# Bei einem Abonnement, wenn der Shop eine Seite dafür nennt.
recurring-cancel-by = Letzter Tag zum Kündigen, bevor es weiterläuft: { $date }.
recurring-cancel-at = Hier kündigen Sie
# Bei einem Abonnement. { $days } ist eine Zahl von Tagen.
recurring-reminder = { $days ->
    [one] Einen Tag vor dem letzten Tag zum Kündigen erinnern wir Sie.
   *[other] { $days } Tage vor dem letzten Tag zum Kündigen erinnern wir Sie.
}
recurring-consent = { $days ->
    [one] Bevor ein höherer Preis beginnt, fragen wir Sie: einen Tag vorher. Ohne Ihr Ja beginnt er nicht.
   *[other] Bevor ein höherer Preis beginnt, fragen wir Sie: { $days } Tage vorher. Ohne Ihr Ja beginnt er nicht.
}

## Prüfen

review-lead = Bitte prüfen Sie alles noch einmal. Jeden Schritt können Sie noch ändern.
questions-title = Freiwillige Fragen
questions-intro = Ihre Bestellung hängt nicht davon ab. Keine Antwort heißt Nein.
# { $recipient } ist eine Firma.
question-recipient = Bei einem Ja erhält Ihre Daten: { $recipient }
# Vor der Aufbewahrung und vor dem Weg, eine Einwilligung zurückzunehmen.
question-retention = Aufbewahrung:
question-signal = Ihr Browser sagt, dass Ihre Daten nicht verkauft oder weitergegeben werden dürfen. Deshalb steht hier Nein. Sie können trotzdem Ja sagen.
question-withdrawal = Wenn Sie es sich anders überlegen:
question-refused-before = Sie haben am { $date } Nein gesagt. Dabei bleibt es; vor dem { $until } fragen wir nicht wieder.
question-agreed-before = Sie haben am { $date } Ja gesagt. Das gilt weiter, darum fragen wir nicht noch einmal.
question-answer-anew = Neu antworten
question-changed = Sie haben am { $date } darauf geantwortet. Seitdem hat sich geändert, was damit gemeint ist; darum fragen wir neu.
question-lapsed = Ihr Ja vom { $date } galt bis { $end }, darum fragen wir neu.
answer-yes = Ja, gern
answer-no = Nein, danke
answer-none = nicht beantwortet, gilt als Nein
answer-declared = erklärt
declared-before = Dem haben Sie am { $date } zugestimmt. Seitdem hat sich nichts Wichtiges geändert, darum fragen wir nicht noch einmal.
# Vor den Worten, welches Recht gilt und welche Gerichte entscheiden; über der Bestelltaste und in der Bestätigung.
governing-law = Recht und Gericht:
# Taste in der Prüfung, und was dabei steht.
quote-keep = Dieses Angebot speichern
quote-keep-hint = Eine Datei mit Preisen, Bedingungen und allen Angaben, zum Aufheben, bevor Sie sich entscheiden. Bestellt ist damit nichts.
# Kopf dieser Datei.
quote-kept-title = Ein Angebot, keine Bestellung
# { $seller } ist der Laden, { $time } der Zeitpunkt des Speicherns.
quote-kept-text = { $seller } bietet Ihnen dies an, Stand { $time }. Bestellt ist nichts, und diese Datei verpflichtet Sie zu nichts.
# Name dieser Datei. { $date } ist ein Tag.
quote-kept-name = Angebot vom { $date } – { $seller }
# Nach einem Text mit Adresse: die Prüfsumme der Datei dort.
quote-kept-digest = Prüfsumme { $digest }
facts-title = Gut zu wissen, bevor Sie bestellen
seller-title = Bei wem Sie kaufen
# Unter der Anschrift, wo der Shop jemanden nennt; danach Telefon und E-Mail.
seller-complaints = Bei Beschwerden: { $name }, { $designation }
# { $hours } und { $days } sind Zahlen.
seller-complaints-within = Den Eingang bestätigen wir in { $hours } Stunden; spätestens nach { $days } Tagen ist die Beschwerde erledigt.
# Auf dem Bestellknopf, nachdem er gedrückt wurde.
order-sending = Ihre Bestellung wird gesendet
order-waiting = Bitte warten Sie; dauert es länger als eine halbe Minute, sagen wir Ihnen, was zu tun ist.
notice-quote-changed = Etwas am Angebot hat sich geändert, seit Sie es zuletzt gesehen haben. Bitte prüfen Sie es; bestellt wurde nichts.
notice-refused = Der Laden hat Ihre Bestellung geprüft und einen Unterschied zu seinem Angebot gefunden, daher wurde nichts bestellt. Bitte laden Sie die Seite neu oder rufen Sie an.
policy-version = Fassung { $version }
policy-since = gültig seit { $date }
policy-texts = Die Texte im Wortlaut
policy-changed = { $policy }: geändert seit Fassung { $version }, die galt, als Sie am { $date } geantwortet haben:
policy-change-material = wichtige Änderung
policy-change-minor = kleine Änderung
policy-change-untold = Der Laden sagt nicht, was sich geändert hat. Bitte lesen Sie den Text neu.
promises-title = Was wir versprechen
promise-scope = Gilt für:
promise-limits = Grenzen:
promise-remedy = Halten wir es nicht ein:
promise-version = Fassung { $version }, gilt bis { $date }
topic-contract = Wann der Vertrag zustande kommt
topic-withdrawal = Widerrufsrecht
topic-returns = Rückgabe
topic-refunds = Erstattung
topic-warranty = Wenn etwas nicht stimmt
topic-digital = Downloads
topic-complaints = Beschwerden
topic-support = Hilfe

## Was noch offen ist

open-title = Etwas stimmt noch nicht
open-empty-basket = Legen Sie etwas in Ihren Warenkorb.
# { $example } ist eine Menge wie „0,15 kg“.
open-unreadable = Schreiben Sie die Menge als Zahl, zum Beispiel { $example }.
# { $bound } ist eine Menge.
open-below-minimum = Nehmen Sie mindestens { $bound }.
open-above-maximum = Wir verkaufen höchstens { $bound } je Bestellung.
open-not-a-step = Das gibt es in Schritten von { $bound }.
open-out-of-stock = { $bound } sind noch da.
# { $option } ist der Name einer Option, etwa „Farbe“.
open-missing-choice = Bitte wählen Sie: { $option }.
open-no-quote = Für diese Mengen lässt sich kein Preis berechnen. Bitte wählen Sie kleinere.
open-name-missing = Geben Sie Ihren Vor- und Nachnamen ein.
open-email-missing = Geben Sie Ihre E-Mail-Adresse ein.
open-email = Geben Sie die E-Mail-Adresse vollständig ein, zum Beispiel name@example.org.
open-birth-date-missing = Geben Sie Ihr Geburtsdatum ein.
open-birth-date = Geben Sie Ihr Geburtsdatum als { $order ->
   *[day-first] Tag, Monat und Jahr
    [month-first] Monat, Tag und Jahr
    [year-first] Jahr, Monat und Tag
} ein, zum Beispiel { $example }.
# { $product } ist der Name eines Artikels, { $age } eine Zahl von Jahren.
open-too-young = { $product } dürfen wir erst ab { $age } Jahren verkaufen. Nehmen Sie es aus dem Warenkorb, um den Rest zu bestellen.
open-street-missing = Geben Sie Straße und Hausnummer ein.
open-postal-code-missing = Geben Sie die Postleitzahl ein.
open-postal-code = Prüfen Sie die Postleitzahl; sie passt nicht zum Land.
open-city-missing = Geben Sie den Ort ein.
open-country-missing = Wählen Sie das Land.
open-country = In dieses Land liefern wir noch nicht.
open-no-delivery = Wählen Sie, wie Sie die Ware erhalten möchten.
open-no-payment = Wählen Sie, wie Sie zahlen möchten.
open-negative-total = Diese Bestellung ergibt weniger als nichts und lässt sich so nicht aufgeben. Bitte rufen Sie den Laden an.
open-undeclared = Bestätigen Sie dies, um bestellen zu können.
# In der Übersicht dessen, was offen ist. { $statement } ist der Satz, der zu erklären ist.
open-undeclared-named = Bitte bestätigen Sie: „{ $statement }“
open-offer-not-valid = Diese Preise gelten nicht mehr. Bitte laden Sie die Seite neu, um die heutigen zu sehen.
# { $policy } ist der Name eines Textes.
open-policy-not-valid = Der Text „{ $policy }“ des Ladens gilt zurzeit nicht, daher kann nichts bestellt werden. Bitte rufen Sie an.
# Knöpfe an einem Hinweis. { $choice } ist der Name einer Option.
way-take-quantity = { $quantity } nehmen
way-choose = { $product }: { $choice } wählen
way-add = { $product } dazulegen
way-remove = { $product } aus dem Warenkorb nehmen

## Ausgang

unknown-title = Ob Ihre Bestellung angekommen ist, wissen wir noch nicht
unknown-text = Die Verbindung riss ab, während Ihre Bestellung unterwegs war. Sie können sie gefahrlos noch einmal senden: Es bleibt eine Bestellung, und Sie zahlen einmal.
unknown-retry = Noch einmal senden und nachsehen
unknown-help = Gelingt es wiederholt nicht, rufen Sie uns bitte an oder schreiben Sie uns, mit der Nummer unten.
unknown-attempt = Nummer dieses Versuchs: { $attempt }
elsewhere-title = Das ist bereits bestellt
elsewhere-text = Ihre Bestellung wurde in einem anderen Fenster oder einen Moment zuvor aufgegeben, mit der Nummer { $number }. Ein zweites Mal wurde nichts bestellt.
start-anew = Neuen Einkauf beginnen

## Bestätigung

# Titel des gespeicherten Dokuments. { $seller } ist der Laden, { $number } die Bestellnummer.
document-title = Bestellung { $number } – { $seller }
confirmation-title = Danke. Ihre Bestellung ist aufgegeben.
confirmation-number = Bestellnummer
confirmation-placed = aufgegeben am { $time }
confirmation-keep = Bitte bewahren Sie diese Seite auf: Sie enthält alles, was vereinbart ist.
confirmation-save = Als Datei speichern
confirmation-print = Drucken
confirmation-delivery = Lieferung
confirmation-payment = Zahlung
confirmation-facts = Gut zu wissen
confirmation-agreed = Was Sie erklärt und erlaubt haben
# { $label } ist die Aufschrift des Bestellknopfs.
confirmation-button = Sie haben den Knopf „{ $label }“ gedrückt.
confirmation-record = Die gespeicherte Datei enthält den unterschriebenen Nachweis des Ladens über Ihre Bestellung. Damit kann jeder später prüfen, was gezeigt und vereinbart wurde.
choices-title = Ihre Entscheidungen
choices-intro = Sie können jede davon hier jederzeit ändern. Das gilt von da an.
choice-none = Sie haben nicht geantwortet; das gilt als Nein.
choice-given = Ja, seit { $time }.
choice-before = Ja, seit { $time }, schon vor dieser Bestellung.
choice-refused = Nein, seit { $time }.
choice-withdrawn = Zurückgenommen am { $time }.
choice-lapsed = Galt bis { $time }; jetzt gilt es als Nein.
choice-until = Es gilt bis { $date }.
manage-title = Was Sie entschieden haben
manage-order = Bestellung { $number } bei { $seller }, aufgegeben am { $time }
manage-declared = Was Sie erklärt haben
manage-declared-text = Das gehört zum Vertrag. Es endet mit ihm und lässt sich nicht einzeln zurücknehmen.
confirmation-policies = Die Texte, die gelten
transfer-title = Bitte überweisen Sie
transfer-payee = Empfänger
transfer-account = IBAN
transfer-bank = BIC
transfer-amount = Betrag
transfer-reference = Verwendungszweck
transfer-deadline = Eingang bis
