package juurru

// The rules of reading: what keeps a document from being understood whole.
// They bind at every gate, and are the same for every kind.
var (
	// RuleSyntax: the text is not JSON.
	RuleSyntax = &Rule{
		ID: "juurru/syntax", Severity: Error, Source: Same("RFC 8259"), Since: "0.1",
		Title: Text{
			FI: "Tiedosto loppuu kesken tai on tässä kohdassa virheellinen.",
			SV: "Filen tar slut mitt i eller har ett syntaxfel här.",
			NB: "Filen slutter midt i eller har en syntaksfeil her.",
			EN: "The file breaks off or is malformed here.",
		},
		Why: Text{
			FI: "Virheen jälkeen ei voi tietää, mitä on tarkoitettu, joten lukeminen päättyy tähän.",
			SV: "Efter felet går det inte att veta vad som avses, så läsningen avbryts här.",
			NB: "Etter feilen er det umulig å vite hva som er ment, så lesingen stopper her.",
			EN: "Beyond this point there is no telling what was meant, so reading stops here.",
		},
		Fix: Text{
			FI: "Tarkista tämän ja edellisen rivin pilkut, lainausmerkit ja sulut.",
			SV: "Kontrollera kommatecken, citattecken och parenteser på den här och föregående rad.",
			NB: "Sjekk komma, anførselstegn og parenteser på denne og forrige linje.",
			EN: "Check the commas, quotation marks and brackets on this line and the one before it.",
		},
	}
	// RuleTooLargeDocument: the document is over the size limit.
	RuleTooLargeDocument = &Rule{
		ID: "juurru/document-too-large", Severity: Error, Source: Same("RFC 8259 § 9"), Since: "0.1",
		Title: Text{
			FI: "Dokumentti on liian suuri luettavaksi.",
			SV: "Dokumentet är för stort för att läsas.",
			NB: "Dokumentet er for stort til å leses.",
			EN: "The document is too large to read.",
		},
		Message: Text{
			FI: "Dokumentti on suurempi kuin sallitut {limit} tavua.",
			SV: "Dokumentet är större än de {limit} byte som tillåts.",
			NB: "Dokumentet er større enn de {limit} bytene som tillates.",
			EN: "The document is larger than the {limit} bytes allowed.",
		},
		Why: Text{
			FI: "Raja suojaa palveluja, jotka lukevat tuntemattomien lähettämiä dokumentteja.",
			SV: "Gränsen skyddar tjänster som läser dokument från okända avsändare.",
			NB: "Grensen beskytter tjenester som leser dokumenter fra ukjente avsendere.",
			EN: "The limit protects services that read documents from unknown senders.",
		},
		Fix: Text{
			FI: "Korvaa suuret liitteet linkeillä tai nosta rajaa (juurru.MaxBytes).",
			SV: "Ersätt stora bilagor med länkar eller höj gränsen (juurru.MaxBytes).",
			NB: "Erstatt store vedlegg med lenker, eller hev grensen (juurru.MaxBytes).",
			EN: "Replace large attachments with links or raise the limit (juurru.MaxBytes).",
		},
	}
	// RuleTooDeep: the document is nested deeper than the limit.
	RuleTooDeep = &Rule{
		ID: "juurru/too-deep", Severity: Error, Source: Same("RFC 8259 § 9"), Since: "0.1",
		Title: Text{
			FI: "Dokumentissa on liian monta sisäkkäistä tasoa.",
			SV: "Dokumentet har för många nästlade nivåer.",
			NB: "Dokumentet er nøstet i for mange nivåer.",
			EN: "The document is nested too deeply.",
		},
		Message: Text{
			FI: "Sisäkkäisiä tasoja on yli sallitun määrän ({limit}).",
			SV: "De nästlade nivåerna är fler än de {limit} som tillåts.",
			NB: "Det er flere nøstede nivåer enn de {limit} som tillates.",
			EN: "There are more nested levels than the {limit} allowed.",
		},
		Why: Text{
			FI: "Todellisessa dokumentissa ei ole näin monta tasoa, ja hyvin monitasoinen dokumentti voi kaataa sitä lukevan ohjelman.",
			SV: "Inget verkligt dokument har så här många nivåer, och ett mycket djupt dokument kan få programmet som läser det att krascha.",
			NB: "Ingen virkelige dokumenter har så mange nivåer, og et svært dypt dokument kan få programmet som leser det, til å krasje.",
			EN: "No real document is this deep, and a very deep one can crash the program that reads it.",
		},
		Fix: Text{
			FI: "Tarkista, ettei yksikään sulku ole jäänyt auki.",
			SV: "Kontrollera att ingen parentes har lämnats öppen.",
			NB: "Sjekk at ingen parentes er blitt stående åpen.",
			EN: "Check that no bracket has been left open.",
		},
	}
	// RuleTooManyFindings: the report was cut.
	RuleTooManyFindings = &Rule{
		ID: "juurru/too-many-findings", Severity: Error, Source: Same("juurru"), Since: "0.1",
		Title: Text{
			FI: "Havaintoja on niin paljon, että loput jätettiin pois.",
			SV: "Det finns så många anmärkningar att resten har utelämnats.",
			NB: "Det er så mange funn at resten er utelatt.",
			EN: "There are so many findings that the rest were left out.",
		},
		Message: Text{
			FI: "Havaintoja on yli {limit}; loput jätettiin pois.",
			SV: "Det finns över {limit} anmärkningar; resten har utelämnats.",
			NB: "Det er over {limit} funn; resten er utelatt.",
			EN: "There are more than {limit} findings; the rest were left out.",
		},
		Why: Text{
			FI: "Raportin koko on rajattu, jotta pahoinkin virheellinen dokumentti käsitellään nopeasti.",
			SV: "Rapportens storlek är begränsad för att även ett dokument med många fel ska kunna behandlas snabbt.",
			NB: "Rapportens størrelse er begrenset, slik at også et dokument med mange feil behandles raskt.",
			EN: "The size of a report is limited, so that even a very faulty document is processed quickly.",
		},
		Fix: Text{
			FI: "Korjaa ensin näkyvät havainnot ja tarkista uudelleen.",
			SV: "Åtgärda först de anmärkningar som visas och kontrollera på nytt.",
			NB: "Rett først opp i funnene som vises, og sjekk på nytt.",
			EN: "Deal with the findings shown, then check again.",
		},
	}
	// RuleUnknownMember: the type has no such member.
	RuleUnknownMember = &Rule{
		ID: "juurru/unknown-member", Severity: Error, Schema: "additionalProperties", Source: Same("JSON Schema 2020-12 core § 10.3.2.3"), Since: "0.1",
		Title: Text{
			FI: "Tämännimistä kenttää ei ole.",
			SV: "Det finns inget fält med det här namnet.",
			NB: "Det finnes ikke noe felt med dette navnet.",
			EN: "There is no field with this name.",
		},
		Why: Text{
			FI: "Väärin kirjoitettu kenttä jäisi muuten huomaamatta, ja sen sisältö katoaisi.",
			SV: "Ett felstavat fält skulle annars passera obemärkt och innehållet gå förlorat.",
			NB: "Et feilstavet felt ville ellers passere ubemerket, og innholdet ville gå tapt.",
			EN: "A misspelt field would otherwise go unnoticed and its content would be lost.",
		},
		Fix: Text{
			FI: "Korjaa nimi (mahdollisia: {suggestions}) tai poista kenttä. Omia lisätietoja voi tallentaa dokumentin ylimmälle tasolle x-alkuisella nimellä.",
			SV: "Rätta namnet (möjliga: {suggestions}) eller ta bort fältet. Egna uppgifter kan sparas på dokumentets översta nivå under ett namn som börjar med x-.",
			NB: "Rett navnet (mulige: {suggestions}), eller fjern feltet. Egne opplysninger kan lagres på dokumentets øverste nivå under et navn som begynner med x-.",
			EN: "Correct the name (possible: {suggestions}) or remove the field. Data of your own can be kept at the top level of the document under a name that begins with x-.",
		},
	}
	// RuleWrongCase: the name is right but for its letter case.
	RuleWrongCase = &Rule{
		ID: "juurru/wrong-case", Severity: Error, Schema: "additionalProperties", Source: Same("RFC 8259 § 8.3"), Since: "0.1",
		Title: Text{
			FI: "Kentän nimen isot ja pienet kirjaimet eivät täsmää.",
			SV: "Stora och små bokstäver i fältets namn stämmer inte.",
			NB: "Store og små bokstaver i feltnavnet stemmer ikke.",
			EN: "The letter case of the field's name is wrong.",
		},
		Why: Text{
			FI: "Nimet luetaan kirjaimelleen, sillä muuten eri ohjelmat tulkitsisivat saman dokumentin eri tavoin.",
			SV: "Namnen läses bokstavligen; annars skulle olika program tolka samma dokument på olika sätt.",
			NB: "Navnene leses bokstavelig; ellers ville ulike programmer tolke samme dokument ulikt.",
			EN: "Names are read to the letter; otherwise different programs would understand the same document differently.",
		},
		Fix: Text{
			FI: "Kirjoita nimi näin: {suggestions}.",
			SV: "Skriv namnet så här: {suggestions}.",
			NB: "Skriv navnet slik: {suggestions}.",
			EN: "Write the name like this: {suggestions}.",
		},
	}
	// RuleRepeatedMember: the member stands twice in its object.
	RuleRepeatedMember = &Rule{
		ID: "juurru/duplicate-member", Severity: Error, Source: Same("RFC 7493 § 2.3"), Since: "0.1",
		Limits: "The first one is read. A JSON Schema validator sees only one of the two and accepts the document.",
		Title: Text{
			FI: "Kenttä on annettu kahteen kertaan.",
			SV: "Fältet har angetts två gånger.",
			NB: "Feltet er oppgitt to ganger.",
			EN: "The field is given twice.",
		},
		Why: Text{
			FI: "Ei voi tietää, kumpi arvo on tarkoitettu, ja toinen niistä katoaisi.",
			SV: "Det går inte att veta vilket värde som avses, och det ena skulle gå förlorat.",
			NB: "Det er umulig å vite hvilken verdi som er ment, og den ene ville gå tapt.",
			EN: "There is no telling which value is meant, and one of them would be lost.",
		},
		Fix: Text{
			FI: "Jätä niistä vain toinen.",
			SV: "Behåll bara det ena.",
			NB: "Behold bare det ene.",
			EN: "Keep only one.",
		},
	}
	// RuleNull: the value is null.
	RuleNull = &Rule{
		ID: "juurru/null", Severity: Error, Schema: "type", Source: Same("JSON Schema 2020-12 validation § 6.1.1"), Since: "0.1",
		Title: Text{
			FI: "Arvona on null.",
			SV: "Värdet är null.",
			NB: "Verdien er null.",
			EN: "The value is null.",
		},
		Why: Text{
			FI: "Tyhjä arvo, puuttuva arvo ja »ei koske tätä» ovat eri asioita; null ei kerro, mitä niistä tarkoitetaan.",
			SV: "Ett tomt värde, ett värde som saknas och ”gäller inte” är olika saker; null visar inte vilket som avses.",
			NB: "En tom verdi, en verdi som mangler, og «gjelder ikke» er ulike ting; null sier ikke hva som er ment.",
			EN: "An empty value, a missing value and \"does not apply\" are different things; null does not say which is meant.",
		},
		Fix: Text{
			FI: "Jätä kenttä pois, jos sille ei ole arvoa.",
			SV: "Utelämna fältet om det inte har något värde.",
			NB: "Utelat feltet hvis det ikke har noen verdi.",
			EN: "Leave the field out when it has no value.",
		},
	}
	// RuleWrongType: the value is of another JSON type.
	RuleWrongType = &Rule{
		ID: "juurru/wrong-type", Severity: Error, Schema: "type, minimum, maximum", Source: Same("JSON Schema 2020-12 validation § 6.1.1, RFC 7493 § 2.2"), Since: "0.1",
		Limits: "A whole number beyond 9007199254740991, which not every program reads exactly, and a number beyond what a double holds, such as 1e400, count as of the wrong type. The schema gives whole numbers these limits, other numbers only those of their own.",
		Title: Text{
			FI: "Arvo on väärän tyyppinen.",
			SV: "Värdet är av fel typ.",
			NB: "Verdien er av feil type.",
			EN: "The value is of the wrong type.",
		},
		Message: Text{
			FI: "Arvo on väärän tyyppinen; tähän kuuluu {expected}.",
			SV: "Värdet är av fel typ; här förväntas {expected}.",
			NB: "Verdien er av feil type; her forventes {expected}.",
			EN: "The value is of the wrong type; {expected} is expected here.",
		},
		Why: Text{
			FI: "Arvo, jota ei voi lukea, katoaisi tallennettaessa.",
			SV: "Ett värde som inte går att läsa skulle gå förlorat när dokumentet sparas.",
			NB: "En verdi som ikke kan leses, ville gå tapt når dokumentet lagres.",
			EN: "A value that cannot be read would be lost when the document is saved.",
		},
		Fix: Text{
			FI: "Muuta arvoksi {expected}. Tekstikentässä luku tai totuusarvo kirjoitetaan lainausmerkkeihin.",
			SV: "Ändra värdet till {expected}. I ett textfält skrivs tal och sanningsvärden inom citattecken.",
			NB: "Endre verdien til {expected}. I et tekstfelt skrives tall og sannhetsverdier i anførselstegn.",
			EN: "Change it to {expected}. In a text field, a number or a truth value is written in quotation marks.",
		},
	}
	// RuleNotUnicode: the text holds bytes that are not UTF-8.
	RuleNotUnicode = &Rule{
		ID: "juurru/not-unicode", Severity: Error, Source: Same("RFC 8259 § 8.1"), Since: "0.1",
		Limits: "A JSON Schema validator never sees it: its reader has replaced or refused the bytes before.",
		Title: Text{
			FI: "Tekstissä on merkkejä, joita ei voi lukea UTF-8:na.",
			SV: "Texten innehåller tecken som inte kan läsas som UTF-8.",
			NB: "Teksten inneholder tegn som ikke kan leses som UTF-8.",
			EN: "The text contains characters that cannot be read as UTF-8.",
		},
		Why: Text{
			FI: "Väärin tallennetut ääkköset muuttuisivat pysyvästi kysymysmerkeiksi.",
			SV: "Felkodade å, ä och ö skulle för gott förvandlas till frågetecken.",
			NB: "Feilkodede bokstaver som æ, ø og å ville bli til spørsmålstegn for godt.",
			EN: "Letters such as ä and ö stored in another encoding would be lost for good.",
		},
		Fix: Text{
			FI: "Tallenna tiedosto UTF-8-muodossa.",
			SV: "Spara filen som UTF-8.",
			NB: "Lagre filen som UTF-8.",
			EN: "Save the file as UTF-8.",
		},
	}
	// RuleTrailingData: something follows the document.
	RuleTrailingData = &Rule{
		ID: "juurru/trailing-data", Severity: Error, Source: Same("RFC 8259 § 2"), Since: "0.1",
		Title: Text{
			FI: "Tiedosto jatkuu vielä dokumentin jälkeen.",
			SV: "Filen fortsätter efter dokumentets slut.",
			NB: "Filen fortsetter etter at dokumentet er slutt.",
			EN: "The file goes on after the end of the document.",
		},
		Why: Text{
			FI: "Tiedostossa saa olla vain yksi dokumentti; sen jälkeinen sisältö jäisi lukematta.",
			SV: "En fil får innehålla bara ett dokument; det som följer efter skulle förbli oläst.",
			NB: "En fil kan bare inneholde ett dokument; det som kommer etter, ville bli stående ulest.",
			EN: "A file holds one document; whatever follows it would stay unread.",
		},
		Fix: Text{
			FI: "Poista ylimääräinen sisältö tai siirrä se omaan tiedostoonsa.",
			SV: "Ta bort det överflödiga eller flytta det till en egen fil.",
			NB: "Fjern det overflødige, eller flytt det til en egen fil.",
			EN: "Remove the rest or move it to a file of its own.",
		},
	}
	// RuleExtension: an x- member is not sound JSON inside.
	RuleExtension = &Rule{
		ID: "juurru/extension-invalid", Severity: Error, Source: Same("RFC 7493 § 2"), Since: "0.1",
		Limits: "A JSON Schema validator accepts any value of an x- member.",
		Title: Text{
			FI: "x-alkuisen kentän sisällössä on sama nimi kahdesti tai merkkejä, joita ei voi lukea.",
			SV: "x-fältet innehåller samma namn två gånger eller tecken som inte går att läsa.",
			NB: "x-feltet inneholder samme navn to ganger eller tegn som ikke kan leses.",
			EN: "The x- field contains the same name twice or characters that cannot be read.",
		},
		Why: Text{
			FI: "Omat lisätiedot säilytetään sellaisinaan, joten ne pitää voida kirjoittaa takaisin eheinä.",
			SV: "Egna uppgifter bevaras som de är, så de måste gå att skriva tillbaka oförändrade.",
			NB: "Egne opplysninger bevares som de er, så de må kunne skrives tilbake uendret.",
			EN: "Data of your own is kept as it is, so it must be possible to write it back intact.",
		},
		Fix: Text{
			FI: "Korjaa kentän sisältö.",
			SV: "Rätta fältets innehåll.",
			NB: "Rett feltets innhold.",
			EN: "Correct the field's content.",
		},
	}
	// RuleReference: a YAML document refers to another of its parts.
	RuleReference = &Rule{
		ID: "juurru/yaml-reference", Severity: Error, Source: Same("YAML 1.2.2 § 3.2.2.2"), Since: "0.1",
		Limits: "YAML only; JSON has no references.",
		Title: Text{
			FI: "Viittauksia (&, *, <<) ei hyväksytä.",
			SV: "Referenser (&, *, <<) godtas inte.",
			NB: "Referanser (&, *, <<) godtas ikke.",
			EN: "References (&, *, <<) are not accepted.",
		},
		Why: Text{
			FI: "Viitatun tekstin muuttaminen muuttaisi huomaamatta muitakin kohtia, ja viittauksilla dokumentin voi paisuttaa valtavaksi.",
			SV: "En ändring i det som refereras till skulle obemärkt ändra andra ställen, och med referenser kan ett dokument fås att svälla enormt.",
			NB: "En endring i det som det refereres til, ville ubemerket endre andre steder, og referanser kan få et dokument til å svulme opp.",
			EN: "A change to what is referred to would silently change other places, and references can make a document swell enormously.",
		},
		Fix: Text{
			FI: "Kirjoita arvo sellaisenaan jokaiseen kohtaan.",
			SV: "Skriv ut värdet på varje ställe.",
			NB: "Skriv ut verdien på hvert sted.",
			EN: "Write the value out in full in each place.",
		},
	}
	// RuleKindUnknown: the document does not say what kind it is.
	RuleKindUnknown = &Rule{
		ID: "juurru/kind-unknown", Severity: Error, Source: Same("juurru"), Since: "0.1",
		Limits: "Asked by whoever has several kinds to choose from. The schema of one kind accepts a document without the member, and refuses the name of another kind by const.",
		Title: Text{
			FI: "Dokumentista ei käy ilmi, minkä lajin dokumentti se on.",
			SV: "Det framgår inte vilket slags dokument det här är.",
			NB: "Det går ikke fram hva slags dokument dette er.",
			EN: "It is not clear what kind of document this is.",
		},
		Why: Text{
			FI: "Säännöt määräytyvät dokumentin lajin mukaan.",
			SV: "Reglerna bestäms av vilket slags dokument det är.",
			NB: "Reglene avhenger av hva slags dokument det er.",
			EN: "The rules depend on the kind of document.",
		},
		Fix: Text{
			FI: "Lisää kenttä kind tai korjaa sen arvo (mahdolliset arvot: {kinds}).",
			SV: "Lägg till fältet kind eller rätta dess värde (möjliga värden: {kinds}).",
			NB: "Legg til feltet kind, eller rett verdien (mulige verdier: {kinds}).",
			EN: "Add the field kind or correct its value (possible values: {kinds}).",
		},
	}
)
