package juurru

import "slices"

// The rules of structure: what the validate tags of a type ask, see the table
// in tags.go. A JSON Schema generated from the type asks the same.
var (
	// RuleRequired is the tag required.
	RuleRequired = &Rule{
		ID: "juurru/required", Severity: Error, Schema: "required, minLength, enum, const, format, pattern", Source: Same("JSON Schema 2020-12 validation § 6.5.3"), Since: "0.1",
		Title: Text{
			FI: "Pakollinen tieto puuttuu.",
			SV: "En obligatorisk uppgift saknas.",
			NB: "En obligatorisk opplysning mangler.",
			EN: "A required value is missing.",
		},
		Why: Text{
			FI: "Ilman tätä tietoa muusta merkinnästä ei ole hyötyä.",
			SV: "Utan den här uppgiften är resten av posten till ingen nytta.",
			NB: "Uten denne opplysningen er resten av posten til ingen nytte.",
			EN: "Without it the rest of the entry is of no use.",
		},
		Fix: Text{
			FI: "Täytä tieto tai poista koko merkintä.",
			SV: "Fyll i uppgiften eller ta bort hela posten.",
			NB: "Fyll ut opplysningen, eller fjern hele posten.",
			EN: "Fill it in or remove the whole entry.",
		},
	}
	// RuleBlankText is the tag required on a text that is there and says nothing: spaces,
	// also those one does not see.
	RuleBlankText = &Rule{
		ID: "juurru/blank-text", Severity: Error, Source: Same("juurru"), Since: "0.1",
		Limits: "Asked of required members only, not of the entries of a list of texts. A schema counts characters, and a space is one: it has no word for this.",
		Title: Text{
			FI: "Pakollisessa tekstissä on vain tyhjää.",
			SV: "En obligatorisk text består bara av blanksteg.",
			NB: "En obligatorisk tekst består bare av mellomrom.",
			EN: "A required text is only blanks.",
		},
		Why: Text{
			FI: "Tyhjä teksti näyttää täytetyltä, mutta ei kerro lukijalle mitään.",
			SV: "En tom text ser ifylld ut men säger läsaren ingenting.",
			NB: "En tom tekst ser utfylt ut, men sier leseren ingenting.",
			EN: "A blank text looks filled in and tells the reader nothing.",
		},
		Fix: Text{
			FI: "Kirjoita teksti tai poista koko merkintä.",
			SV: "Skriv texten eller ta bort hela posten.",
			NB: "Skriv teksten, eller fjern hele posten.",
			EN: "Write the text, or remove the whole entry.",
		},
	}
	// RuleTooShort is the tag min on a text.
	RuleTooShort = limitRule("juurru/text-too-short", "minLength", "§ 6.3.2", Text{
		FI: "Teksti on liian lyhyt.", SV: "Texten är för kort.", NB: "Teksten er for kort.", EN: "The text is too short.",
	}, Text{
		FI: "Kirjoita vähintään {limit} merkkiä.", SV: "Skriv minst {limit} tecken.",
		NB: "Skriv minst {limit} tegn.", EN: "Write at least {limit} characters.",
	})
	// RuleTooLong is the tag max on a text.
	RuleTooLong = limitRule("juurru/text-too-long", "maxLength", "§ 6.3.1", Text{
		FI: "Teksti on liian pitkä.", SV: "Texten är för lång.", NB: "Teksten er for lang.", EN: "The text is too long.",
	}, Text{
		FI: "Lyhennä teksti enintään {limit} merkkiin.", SV: "Korta texten till högst {limit} tecken.",
		NB: "Kort ned teksten til høyst {limit} tegn.", EN: "Shorten it to at most {limit} characters.",
	})
	// RuleTooFew is the tag min on a list.
	RuleTooFew = limitRule("juurru/too-few", "minItems", "§ 6.4.2", Text{
		FI: "Luettelossa on liian vähän kohtia.", SV: "Listan har för få poster.", NB: "Listen har for få poster.", EN: "The list has too few entries.",
	}, Text{
		FI: "Lisää kohtia, kunnes niitä on vähintään {limit}.", SV: "Lägg till poster så att de är minst {limit}.",
		NB: "Legg til flere, slik at det blir minst {limit}.", EN: "Add entries until there are at least {limit}.",
	})
	// RuleTooMany is the tag max on a list.
	RuleTooMany = limitRule("juurru/too-many", "maxItems", "§ 6.4.1", Text{
		FI: "Luettelossa on liian monta kohtaa.", SV: "Listan har för många poster.", NB: "Listen har for mange poster.", EN: "The list has too many entries.",
	}, Text{
		FI: "Karsi luettelo enintään {limit} kohtaan.", SV: "Gallra listan till högst {limit}.",
		NB: "Kort ned listen til høyst {limit}.", EN: "Cut the list to at most {limit}.",
	})
	// RuleTooSmall is the tag min on a number.
	RuleTooSmall = limitRule("juurru/too-small", "minimum", "§ 6.2.4", Text{
		FI: "Luku on liian pieni.", SV: "Talet är för litet.", NB: "Tallet er for lite.", EN: "The number is too small.",
	}, Text{
		FI: "Anna luku, joka on vähintään {limit}.", SV: "Ange ett tal som är minst {limit}.", NB: "Oppgi et tall som er minst {limit}.", EN: "Give a number of at least {limit}.",
	})
	// RuleTooLarge is the tag max on a number.
	RuleTooLarge = limitRule("juurru/too-large", "maximum", "§ 6.2.2", Text{
		FI: "Luku on liian suuri.", SV: "Talet är för stort.", NB: "Tallet er for stort.", EN: "The number is too large.",
	}, Text{
		FI: "Anna luku, joka on enintään {limit}.", SV: "Ange ett tal som är högst {limit}.", NB: "Oppgi et tall som er høyst {limit}.", EN: "Give a number of at most {limit}.",
	})
	// RuleNotAllowed is the tags oneof and eq.
	RuleNotAllowed = &Rule{
		ID: "juurru/not-allowed", Severity: Error, Schema: "enum, const", Source: Same("JSON Schema 2020-12 validation § 6.1.2"), Since: "0.1",
		Title: Text{
			FI: "Arvo ei ole mikään sallituista.",
			SV: "Värdet är inget av de tillåtna.",
			NB: "Verdien er ingen av de tillatte.",
			EN: "The value is not one of those allowed.",
		},
		Why: Text{
			FI: "Ohjelmat tunnistavat vain sovitut arvot.",
			SV: "Program känner bara igen de överenskomna värdena.",
			NB: "Programmer kjenner bare igjen de avtalte verdiene.",
			EN: "Programs recognise only the agreed values.",
		},
		Fix: Text{
			FI: "Valitse jokin näistä: {allowed}.",
			SV: "Välj något av följande: {allowed}.",
			NB: "Velg en av disse: {allowed}.",
			EN: "Choose one of these: {allowed}.",
		},
	}
	// RuleNotWebAddress is the tag http_url.
	RuleNotWebAddress = &Rule{
		ID: "juurru/not-web-address", Severity: Error, Schema: "pattern", Source: Same("RFC 3986, RFC 9110 § 4.2"), Since: "0.1",
		Title: Text{
			FI: "Tämä ei ole verkko-osoite.",
			SV: "Det här är ingen webbadress.",
			NB: "Dette er ingen nettadresse.",
			EN: "This is not a web address.",
		},
		Why: Text{
			FI: "Linkin pitää avautua lukijan selaimessa.",
			SV: "Länken måste gå att öppna i läsarens webbläsare.",
			NB: "Lenken må kunne åpnes i leserens nettleser.",
			EN: "The link must open in the reader's browser.",
		},
		Fix: Text{
			FI: "Kirjoita koko osoite, esimerkiksi https://www.innokyla.fi/.",
			SV: "Skriv hela adressen, till exempel https://www.innokyla.fi/.",
			NB: "Skriv hele adressen, for eksempel https://www.innokyla.fi/.",
			EN: "Write the full address, for example https://www.innokyla.fi/.",
		},
	}
	// RuleNotDate is the tag datetime.
	RuleNotDate = &Rule{
		ID: "juurru/not-date", Severity: Error, Schema: "format, pattern", Source: Same("ISO 8601, RFC 3339 § 5.6 full-date"), Since: "0.1",
		Title: Text{
			FI: "Tämä ei ole päivämäärä.",
			SV: "Det här är inget datum.",
			NB: "Dette er ingen dato.",
			EN: "This is not a date.",
		},
		Why: Text{
			FI: "Päivämääriä vertaillaan, joten niillä on yksi yksiselitteinen muoto.",
			SV: "Datum jämförs, så de har ett enda entydigt format.",
			NB: "Datoer sammenlignes, så de har ett entydig format.",
			EN: "Dates are compared, so they have one unambiguous form.",
		},
		Fix: Text{
			FI: "Kirjoita päivämäärä muodossa vuosi-kuukausi-päivä, esimerkiksi 2024-12-31.",
			SV: "Skriv datumet i formen år-månad-dag, till exempel 2024-12-31.",
			NB: "Skriv datoen på formen år-måned-dag, for eksempel 2024-12-31.",
			EN: "Write the date as year-month-day, for example 2024-12-31.",
		},
	}
	// RuleRepeated is the tag unique.
	RuleRepeated = &Rule{
		ID: "juurru/duplicate-value", Severity: Error, Schema: "uniqueItems", Source: Same("JSON Schema 2020-12 validation § 6.4.3"), Since: "0.1",
		Title: Text{
			FI: "Luettelossa on sama arvo kahdesti.",
			SV: "Listan har samma värde två gånger.",
			NB: "Listen inneholder samme verdi to ganger.",
			EN: "The list has the same value twice.",
		},
		Message: Text{
			FI: "Luettelon {position}. arvo on jo luettelossa.",
			SV: "Värde nummer {position} finns redan i listan.",
			NB: "Verdi nummer {position} står allerede i listen.",
			EN: "Value number {position} is already in the list.",
		},
		Why: Text{
			FI: "Toisto on lähes aina virhe, ja se vääristää lukumääriä.",
			SV: "En upprepning är nästan alltid ett misstag och snedvrider antalen.",
			NB: "En gjentakelse er nesten alltid en feil og gir gale tall.",
			EN: "A repetition is nearly always a mistake and distorts counts.",
		},
		Fix: Text{
			FI: "Poista toisto.", SV: "Ta bort upprepningen.", NB: "Fjern gjentakelsen.", EN: "Remove the repetition.",
		},
	}
)

// The rules about the check itself: what the caller asked could not be done.
var (
	// RuleUnknownRule: the caller changed a rule that does not exist.
	RuleUnknownRule = &Rule{
		ID: "juurru/unknown-rule", Severity: Warning, Source: Same("juurru"), Since: "0.1",
		Title: Text{
			FI: "Asetuksissa muutettiin sääntöä, jota ei ole tai jota ei voi muuttaa.",
			SV: "Inställningarna ändrar en regel som inte finns eller som inte kan ändras.",
			NB: "Innstillingene endrer en regel som ikke finnes eller ikke kan endres.",
			EN: "The settings change a rule that does not exist or cannot be changed.",
		},
		Message: Text{
			FI: "Asetuksissa muutettiin sääntöä {rule}, jota ei ole tai jota ei voi muuttaa.",
			SV: "Inställningarna ändrar regeln {rule}, som inte finns eller inte kan ändras.",
			NB: "Innstillingene endrer regelen {rule}, som ikke finnes eller ikke kan endres.",
			EN: "The settings change the rule {rule}, which does not exist or cannot be changed.",
		},
		Why: Text{
			FI: "Muuten jäisi huomaamatta, että sääntö on yhä voimassa.",
			SV: "Annars skulle ingen märka att regeln fortfarande gäller.",
			NB: "Ellers ville ingen merke at regelen fortsatt gjelder.",
			EN: "Otherwise nobody would notice that the rule is still in force.",
		},
		Fix: Text{
			FI: "Tarkista tunnus komennolla juurru rules. Lukemista koskevia sääntöjä ei voi muuttaa.",
			SV: "Kontrollera id:t med kommandot juurru rules. Regler som gäller läsningen kan inte ändras.",
			NB: "Sjekk id-en med kommandoen juurru rules. Regler som gjelder lesingen, kan ikke endres.",
			EN: "Check the ID with the command juurru rules. Rules of reading cannot be changed.",
		},
	}
	// RuleCheckFailed: a check the caller added panicked.
	RuleCheckFailed = &Rule{
		ID: "juurru/check-failed", Severity: Error, Source: Same("juurru"), Since: "0.1",
		Title: Text{
			FI: "Omaa sääntöä ei voitu tarkistaa, koska sen ohjelmakoodi kaatui.",
			SV: "En egen regel kunde inte kontrolleras eftersom den kraschade.",
			NB: "En egendefinert regel kunne ikke sjekkes fordi den krasjet.",
			EN: "A custom rule crashed and could not be checked.",
		},
		Message: Text{
			FI: "Oma sääntö {rule} kaatui: {problem}.",
			SV: "Den egna regeln {rule} kraschade: {problem}.",
			NB: "Den egendefinerte regelen {rule} krasjet: {problem}.",
			EN: "The custom rule {rule} crashed: {problem}.",
		},
		Why: Text{
			FI: "Kaatunut tarkistus ei saa näyttää läpäistyltä.",
			SV: "En kontroll som har kraschat får inte se godkänd ut.",
			NB: "En sjekk som har krasjet, må ikke se bestått ut.",
			EN: "A check that crashed must not look like one that passed.",
		},
		Fix: Text{
			FI: "Korjaa säännön ohjelmakoodi.", SV: "Rätta regelns programkod.", NB: "Rett regelens programkode.", EN: "Correct the rule's code.",
		},
	}
	// RuleUnsupportedType: the value cannot be a document.
	RuleUnsupportedType = &Rule{
		ID: "juurru/unsupported-type", Severity: Error, Source: Same("juurru"), Since: "0.1",
		Title: Text{
			FI: "Tarkistettavaksi annettiin arvo, joka ei voi olla dokumentti.",
			SV: "Det värde som skulle kontrolleras kan inte vara ett dokument.",
			NB: "Verdien som skulle sjekkes, kan ikke være et dokument.",
			EN: "The value to be checked cannot be a document.",
		},
		Why: Text{
			FI: "Dokumentti on Go-tietue (struct), jonka kentillä on json-nimet ja tunnetut validate-merkinnät.",
			SV: "Ett dokument är en Go-struct vars fält har json-namn och kända validate-taggar.",
			NB: "Et dokument er en Go-struct der feltene har json-navn og kjente validate-tagger.",
			EN: "A document is a Go struct whose fields have json names and known validate tags.",
		},
		Fix: Text{
			FI: "Anna tarkistettavaksi osoitin tällaiseen tietueeseen.",
			SV: "Ange en pekare till en sådan struct.",
			NB: "Oppgi en peker til en slik struct.",
			EN: "Give a pointer to such a struct.",
		},
	}
)

// limitRule is a rule about a limit: they differ in what is counted and which way.
func limitRule(id, keyword, section string, title, fix Text) *Rule {
	return &Rule{
		ID: id, Severity: Error, Schema: keyword, Source: Same("JSON Schema 2020-12 validation " + section), Since: "0.1",
		Title: title, Fix: fix,
		Why: Text{
			FI: "Raja on osa dokumentin rakennetta, johon muut ohjelmat luottavat.",
			SV: "Gränsen hör till dokumentets struktur, som andra program förlitar sig på.",
			NB: "Grensen er en del av dokumentets struktur, som andre programmer baserer seg på.",
			EN: "The limit is part of the document's structure, which other programs rely on.",
		},
	}
}

// Rules returns the rules every kind of document is held to: those of reading,
// then those of structure, then those about the check itself.
func Rules() []*Rule { return slices.Concat(readingRules(), structureRules()) }

// readingRules keep a document from being understood whole: no option changes them.
func readingRules() []*Rule {
	return []*Rule{
		RuleSyntax, RuleTooLargeDocument, RuleTooDeep, RuleTooManyFindings, RuleUnknownMember, RuleWrongCase,
		RuleRepeatedMember, RuleNull, RuleWrongType, RuleNotUnicode, RuleTrailingData, RuleExtension, RuleReference, RuleKindUnknown,
	}
}

func structureRules() []*Rule {
	return []*Rule{
		RuleRequired, RuleBlankText, RuleTooShort, RuleTooLong, RuleTooFew, RuleTooMany, RuleTooSmall, RuleTooLarge,
		RuleNotAllowed, RuleNotWebAddress, RuleNotDate, RuleRepeated,
		RuleUnknownRule, RuleCheckFailed, RuleUnsupportedType,
	}
}
