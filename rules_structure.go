package juurru

// The rules of structure: what the validate tags of a type ask, see the table
// in tags.go. A JSON Schema generated from the type asks the same.
var (
	// RuleRequired is the tag required.
	RuleRequired = &Rule{
		ID: "juurru/required", Severity: Error, Schema: "required, minLength, minItems", Source: Same("JSON Schema 2020-12 validation § 6.5.3"), Since: "0.1",
		Title: Text{
			FI: "Pakollinen tieto puuttuu.",
			SV: "En obligatorisk uppgift saknas.",
			NB: "En obligatorisk opplysning mangler.",
			EN: "A required value is missing.",
		},
		Why: Text{
			FI: "Ilman tätä tietoa muu merkintä ei kerro mitään.",
			SV: "Utan den här uppgiften säger resten av posten ingenting.",
			NB: "Uten denne opplysningen sier resten av posten ingenting.",
			EN: "Without it the rest of the entry says nothing.",
		},
		Fix: Text{
			FI: "Täytä tieto tai poista koko merkintä.",
			SV: "Fyll i uppgiften eller ta bort hela posten.",
			NB: "Fyll inn opplysningen eller fjern hele posten.",
			EN: "Fill it in or remove the whole entry.",
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
		FI: "Lyhennä enintään {limit} merkkiin.", SV: "Korta till högst {limit} tecken.",
		NB: "Kort ned til høyst {limit} tegn.", EN: "Shorten it to at most {limit} characters.",
	})
	// RuleTooFew is the tag min on a list.
	RuleTooFew = limitRule("juurru/too-few", "minItems", "§ 6.4.2", Text{
		FI: "Luettelossa on liian vähän.", SV: "Listan har för få poster.", NB: "Listen har for få poster.", EN: "The list has too few entries.",
	}, Text{
		FI: "Lisää, kunnes niitä on vähintään {limit}.", SV: "Lägg till tills det finns minst {limit}.",
		NB: "Legg til til det er minst {limit}.", EN: "Add some, until there are at least {limit}.",
	})
	// RuleTooMany is the tag max on a list.
	RuleTooMany = limitRule("juurru/too-many", "maxItems", "§ 6.4.1", Text{
		FI: "Luettelossa on liikaa.", SV: "Listan har för många poster.", NB: "Listen har for mange poster.", EN: "The list has too many entries.",
	}, Text{
		FI: "Karsi enintään {limit} kohtaan.", SV: "Gallra till högst {limit}.",
		NB: "Reduser til høyst {limit}.", EN: "Cut it to at most {limit}.",
	})
	// RuleTooSmall is the tag min on a number.
	RuleTooSmall = limitRule("juurru/too-small", "minimum", "§ 6.2.4", Text{
		FI: "Luku on liian pieni.", SV: "Talet är för litet.", NB: "Tallet er for lite.", EN: "The number is too small.",
	}, Text{
		FI: "Anna vähintään {limit}.", SV: "Ange minst {limit}.", NB: "Oppgi minst {limit}.", EN: "Give at least {limit}.",
	})
	// RuleTooLarge is the tag max on a number.
	RuleTooLarge = limitRule("juurru/too-large", "maximum", "§ 6.2.2", Text{
		FI: "Luku on liian suuri.", SV: "Talet är för stort.", NB: "Tallet er for stort.", EN: "The number is too large.",
	}, Text{
		FI: "Anna enintään {limit}.", SV: "Ange högst {limit}.", NB: "Oppgi høyst {limit}.", EN: "Give at most {limit}.",
	})
	// RuleNotAllowed is the tags oneof and eq.
	RuleNotAllowed = &Rule{
		ID: "juurru/not-allowed", Severity: Error, Schema: "enum, const", Source: Same("JSON Schema 2020-12 validation § 6.1.2"), Since: "0.1",
		Title: Text{
			FI: "Arvo ei ole mikään sallituista.",
			SV: "Värdet är inget av de tillåtna.",
			NB: "Verdien er ingen av de tillatte.",
			EN: "The value is none of those allowed.",
		},
		Why: Text{
			FI: "Ohjelmat tunnistavat vain sovitut arvot.",
			SV: "Program känner bara igen de överenskomna värdena.",
			NB: "Programmer kjenner bare igjen de avtalte verdiene.",
			EN: "Programs recognise the agreed values only.",
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
		ID: "juurru/not-web-address", Severity: Error, Schema: "format, pattern", Source: Same("RFC 3986, RFC 9110 § 4.2"), Since: "0.1",
		Title: Text{
			FI: "Tämä ei ole verkko-osoite.",
			SV: "Det här är ingen webbadress.",
			NB: "Dette er ingen nettadresse.",
			EN: "This is not a web address.",
		},
		Why: Text{
			FI: "Linkin pitää avautua lukijan selaimessa.",
			SV: "Länken ska öppnas i läsarens webbläsare.",
			NB: "Lenken skal åpnes i leserens nettleser.",
			EN: "A link has to open in the reader's browser.",
		},
		Fix: Text{
			FI: "Kirjoita koko osoite, esimerkiksi https://www.innokyla.fi/.",
			SV: "Skriv hela adressen, till exempel https://www.innokyla.fi/.",
			NB: "Skriv hele adressen, for eksempel https://www.innokyla.fi/.",
			EN: "Write the whole address, for example https://www.innokyla.fi/.",
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
			FI: "Päivämääriä verrataan, joten niillä on yksi yksiselitteinen muoto.",
			SV: "Datum jämförs, så de har en enda entydig form.",
			NB: "Datoer sammenlignes, så de har én entydig form.",
			EN: "Dates are compared, so they have one unambiguous form.",
		},
		Fix: Text{
			FI: "Kirjoita päivä muodossa vuosi-kuukausi-päivä: 2024-12-31.",
			SV: "Skriv dagen som år-månad-dag: 2024-12-31.",
			NB: "Skriv dagen som år-måned-dag: 2024-12-31.",
			EN: "Write the day as year-month-day: 2024-12-31.",
		},
	}
	// RuleRepeated is the tag unique.
	RuleRepeated = &Rule{
		ID: "juurru/duplicate-value", Severity: Error, Schema: "uniqueItems", Source: Same("JSON Schema 2020-12 validation § 6.4.3"), Since: "0.1",
		Title: Text{
			FI: "Luettelossa on sama arvo kahdesti.",
			SV: "Listan har samma värde två gånger.",
			NB: "Listen har samme verdi to ganger.",
			EN: "The list has a value twice.",
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
			NB: "En gjentakelse er nesten alltid en feil og gir gale antall.",
			EN: "A repetition is nearly always a mistake, and falsifies counts.",
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
			FI: "Asetuksissa muutettiin sääntöä, jota ei ole.",
			SV: "Inställningarna ändrar en regel som inte finns.",
			NB: "Innstillingene endrer en regel som ikke finnes.",
			EN: "The settings change a rule that does not exist.",
		},
		Message: Text{
			FI: "Asetuksissa muutettiin sääntöä {rule}, jota ei ole.",
			SV: "Inställningarna ändrar regeln {rule}, som inte finns.",
			NB: "Innstillingene endrer regelen {rule}, som ikke finnes.",
			EN: "The settings change the rule {rule}, which does not exist.",
		},
		Why: Text{
			FI: "Kirjoitusvirhe säännön tunnuksessa jättäisi säännön huomaamatta voimaan.",
			SV: "Ett skrivfel i regelns id skulle obemärkt låta regeln gälla.",
			NB: "En skrivefeil i regelens id ville ubemerket la regelen gjelde.",
			EN: "A slip in a rule's ID would leave the rule in force unnoticed.",
		},
		Fix: Text{
			FI: "Tarkista tunnus komennolla juurru rules.",
			SV: "Kontrollera id:t med kommandot juurru rules.",
			NB: "Sjekk id-en med kommandoen juurru rules.",
			EN: "Look the ID up with the command juurru rules.",
		},
	}
	// RuleCheckFailed: a check the caller added panicked.
	RuleCheckFailed = &Rule{
		ID: "juurru/check-failed", Severity: Error, Source: Same("juurru"), Since: "0.1",
		Title: Text{
			FI: "Lisätty oma sääntö kaatui, eikä sitä voitu tarkistaa.",
			SV: "En egen tillagd regel kraschade och kunde inte kontrolleras.",
			NB: "En egen tilføyd regel krasjet og kunne ikke sjekkes.",
			EN: "A rule that was added crashed and could not be checked.",
		},
		Message: Text{
			FI: "Lisätty sääntö {rule} kaatui: {problem}.",
			SV: "Den tillagda regeln {rule} kraschade: {problem}.",
			NB: "Den tilføyde regelen {rule} krasjet: {problem}.",
			EN: "The added rule {rule} crashed: {problem}.",
		},
		Why: Text{
			FI: "Kaatunut tarkistus ei saa näyttää läpäistyltä.",
			SV: "En kraschad kontroll får inte se ut som godkänd.",
			NB: "En krasjet sjekk må ikke se ut som bestått.",
			EN: "A check that crashed must not look like one that passed.",
		},
		Fix: Text{
			FI: "Korjaa säännön ohjelmakoodi.", SV: "Rätta regelns programkod.", NB: "Rett regelens programkode.", EN: "Mend the rule's code.",
		},
	}
	// RuleUnsupportedType: the value cannot be a document.
	RuleUnsupportedType = &Rule{
		ID: "juurru/unsupported-type", Severity: Error, Source: Same("juurru"), Since: "0.1",
		Title: Text{
			FI: "Tarkistettavaksi annettiin arvo, joka ei voi olla dokumentti.",
			SV: "Värdet som skulle kontrolleras kan inte vara ett dokument.",
			NB: "Verdien som skulle sjekkes, kan ikke være et dokument.",
			EN: "What was given to be checked cannot be a document.",
		},
		Why: Text{
			FI: "Dokumentti on Go-tietue, jonka kentillä on json-nimet ja tunnetut validate-merkinnät.",
			SV: "Ett dokument är en Go-struct vars fält har json-namn och kända validate-taggar.",
			NB: "Et dokument er en Go-struct der feltene har json-navn og kjente validate-tagger.",
			EN: "A document is a Go struct whose fields have json names and known validate tags.",
		},
		Fix: Text{
			FI: "Anna osoitin tällaiseen tietueeseen.",
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
			FI: "Raja on osa dokumentin rakennetta: muut ohjelmat luottavat siihen.",
			SV: "Gränsen hör till dokumentets struktur: andra program litar på den.",
			NB: "Grensen er en del av dokumentets struktur: andre programmer stoler på den.",
			EN: "The limit is part of the document's structure: other programs rely on it.",
		},
	}
}

// Rules returns the rules every kind of document is held to: those of reading,
// then those of structure, then those about the check itself.
func Rules() []*Rule {
	return []*Rule{
		RuleSyntax, RuleTooLargeDocument, RuleTooDeep, RuleTooManyFindings, RuleUnknownMember, RuleWrongCase,
		RuleRepeatedMember, RuleNull, RuleWrongType, RuleNotUnicode, RuleTrailingData, RuleExtension, RuleReference, RuleKindUnknown,
		RuleRequired, RuleTooShort, RuleTooLong, RuleTooFew, RuleTooMany, RuleTooSmall, RuleTooLarge,
		RuleNotAllowed, RuleNotWebAddress, RuleNotDate, RuleRepeated,
		RuleUnknownRule, RuleCheckFailed, RuleUnsupportedType,
	}
}
