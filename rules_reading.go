package juurru

// The rules of reading: what keeps a document from being understood whole.
// They bind at every gate, and are the same for every kind.
var (
	// RuleSyntax: the text is not JSON.
	RuleSyntax = &Rule{
		ID: "juurru/syntax", Severity: Error, Source: Same("RFC 8259"), Since: "0.1",
		Title: Text{
			FI: "Tiedosto katkeaa tai sen merkintätapa on tässä kohdassa rikki.",
			SV: "Filen slutar tvärt eller är felaktigt skriven här.",
			NB: "Filen slutter brått eller er feil skrevet her.",
			EN: "The file breaks off or is malformed here.",
		},
		Why: Text{
			FI: "Rikkinäisestä kohdasta eteenpäin ei voi tietää, mitä on tarkoitettu, joten lukeminen päättyy tähän.",
			SV: "Efter det felaktiga stället går det inte att veta vad som avses, så läsningen slutar här.",
			NB: "Etter det ødelagte stedet går det ikke an å vite hva som er ment, så lesingen stopper her.",
			EN: "Past a broken place nobody can tell what was meant, so reading ends here.",
		},
		Fix: Text{
			FI: "Tarkista pilkut, lainausmerkit ja sulut tältä riviltä ja sitä edeltävältä riviltä.",
			SV: "Kontrollera kommatecken, citattecken och parenteser på den här raden och raden före.",
			NB: "Sjekk komma, anførselstegn og parenteser på denne linjen og linjen før.",
			EN: "Check commas, quotation marks and brackets on this line and the one before it.",
		},
	}
	// RuleTooLargeDocument: the document is over the size limit.
	RuleTooLargeDocument = &Rule{
		ID: "juurru/document-too-large", Severity: Error, Source: Same("RFC 8259 § 9"), Since: "0.1",
		Title: Text{
			FI: "Dokumentti on liian suuri luettavaksi.",
			SV: "Dokumentet är för stort för att läsas.",
			NB: "Dokumentet er for stort til å leses.",
			EN: "The document is too large to be read.",
		},
		Message: Text{
			FI: "Dokumentti on suurempi kuin sallittu {limit} tavua.",
			SV: "Dokumentet är större än tillåtna {limit} byte.",
			NB: "Dokumentet er større enn de tillatte {limit} bytene.",
			EN: "The document is larger than the {limit} bytes allowed.",
		},
		Why: Text{
			FI: "Raja suojaa palvelua, joka lukee tuntemattomien lähettämiä dokumentteja.",
			SV: "Gränsen skyddar tjänster som läser dokument från okända avsändare.",
			NB: "Grensen beskytter tjenester som leser dokumenter fra ukjente avsendere.",
			EN: "The limit protects services that read documents from strangers.",
		},
		Fix: Text{
			FI: "Siirrä suuret liitteet linkeiksi tai nosta rajaa (juurru.MaxBytes).",
			SV: "Ersätt stora bilagor med länkar eller höj gränsen (juurru.MaxBytes).",
			NB: "Erstatt store vedlegg med lenker eller hev grensen (juurru.MaxBytes).",
			EN: "Replace large attachments by links or raise the limit (juurru.MaxBytes).",
		},
	}
	// RuleTooDeep: the document is nested deeper than the limit.
	RuleTooDeep = &Rule{
		ID: "juurru/too-deep", Severity: Error, Source: Same("RFC 8259 § 9"), Since: "0.1",
		Title: Text{
			FI: "Dokumentissa on liian monta sisäkkäistä tasoa.",
			SV: "Dokumentet har för många nivåer inuti varandra.",
			NB: "Dokumentet har for mange nivåer inni hverandre.",
			EN: "The document is nested too deeply.",
		},
		Message: Text{
			FI: "Sisäkkäisiä tasoja on enemmän kuin sallitut {limit}.",
			SV: "Antalet nivåer är större än tillåtna {limit}.",
			NB: "Antall nivåer er større enn de tillatte {limit}.",
			EN: "There are more levels of nesting than the {limit} allowed.",
		},
		Why: Text{
			FI: "Mikään oikea dokumentti ei ole näin syvä, ja hyvin syvä dokumentti voi kaataa lukijan.",
			SV: "Inget verkligt dokument är så här djupt, och ett mycket djupt dokument kan fälla läsaren.",
			NB: "Ingen ekte dokumenter er så dype, og et svært dypt dokument kan velte leseren.",
			EN: "No real document is this deep, and a very deep one can bring its reader down.",
		},
		Fix: Text{
			FI: "Tarkista, ettei sulkuja ole jäänyt sulkematta.",
			SV: "Kontrollera att ingen parentes har lämnats öppen.",
			NB: "Sjekk at ingen parentes står åpen.",
			EN: "Check that no bracket was left open.",
		},
	}
	// RuleTooManyFindings: the report was cut.
	RuleTooManyFindings = &Rule{
		ID: "juurru/too-many-findings", Severity: Error, Source: Same("juurru"), Since: "0.1",
		Title: Text{
			FI: "Havaintoja on niin paljon, että loput jätettiin pois.",
			SV: "Det finns så många iakttagelser att resten har utelämnats.",
			NB: "Det er så mange funn at resten er utelatt.",
			EN: "There are so many findings that the rest were left out.",
		},
		Message: Text{
			FI: "Havaintoja on yli {limit}; loput jätettiin pois.",
			SV: "Det finns över {limit} iakttagelser; resten har utelämnats.",
			NB: "Det er over {limit} funn; resten er utelatt.",
			EN: "There are more than {limit} findings; the rest were left out.",
		},
		Why: Text{
			FI: "Raportin koko on rajattu, jotta virheellinenkin dokumentti käsitellään nopeasti.",
			SV: "Rapportens storlek är begränsad så att även ett felaktigt dokument hanteras snabbt.",
			NB: "Rapportens størrelse er begrenset slik at også et dokument med mange feil behandles raskt.",
			EN: "A report is bounded, so that even a very bad document is dealt with quickly.",
		},
		Fix: Text{
			FI: "Korjaa ensin näkyvät havainnot ja tarkista uudelleen.",
			SV: "Åtgärda först de synliga iakttagelserna och kontrollera på nytt.",
			NB: "Rett først de synlige funnene og sjekk på nytt.",
			EN: "Mend the findings shown and check again.",
		},
	}
	// RuleUnknownMember: the type has no such member.
	RuleUnknownMember = &Rule{
		ID: "juurru/unknown-member", Severity: Error, Schema: "additionalProperties", Source: Same("JSON Schema 2020-12 core § 10.3.2.3"), Since: "0.1",
		Title: Text{
			FI: "Tämännimistä kenttää ei ole.",
			SV: "Det finns inget fält med det här namnet.",
			NB: "Det finnes ikke noe felt med dette navnet.",
			EN: "There is no field of this name.",
		},
		Why: Text{
			FI: "Väärin kirjoitettu kenttä jäisi muuten huomaamatta ja sen sisältö katoaisi.",
			SV: "Ett felstavat fält skulle annars gå obemärkt förbi och innehållet försvinna.",
			NB: "Et feilstavet felt ville ellers gå ubemerket hen og innholdet forsvinne.",
			EN: "A misspelt field would otherwise go unnoticed, and what it says would be lost.",
		},
		Fix: Text{
			FI: "Korjaa nimi (mahdollinen: {suggestions}) tai poista kenttä. Oman lisätiedon voi tallentaa dokumentin juureen x-alkuisella nimellä.",
			SV: "Rätta namnet (möjligt: {suggestions}) eller ta bort fältet. Egna uppgifter kan sparas i dokumentets rot med ett namn som börjar på x-.",
			NB: "Rett navnet (mulig: {suggestions}) eller fjern feltet. Egne opplysninger kan lagres i dokumentets rot med et navn som begynner på x-.",
			EN: "Correct the name (possible: {suggestions}) or remove the field. Data of your own may stand at the document's root under a name that begins with x-.",
		},
	}
	// RuleWrongCase: the name is right but for its letter case.
	RuleWrongCase = &Rule{
		ID: "juurru/wrong-case", Severity: Error, Schema: "additionalProperties", Source: Same("RFC 8259 § 8.3"), Since: "0.1",
		Title: Text{
			FI: "Kentän nimessä on väärä kirjainkoko.",
			SV: "Fältets namn har fel stora eller små bokstäver.",
			NB: "Feltets navn har feil store eller små bokstaver.",
			EN: "The field's name has the wrong letter case.",
		},
		Why: Text{
			FI: "Nimet luetaan täsmälleen: eri ohjelmat tulkitsisivat muuten saman dokumentin eri tavoin.",
			SV: "Namn läses exakt: annars skulle olika program tolka samma dokument på olika sätt.",
			NB: "Navn leses nøyaktig: ellers ville ulike programmer tolke samme dokument ulikt.",
			EN: "Names are read exactly; otherwise programs would understand the same document differently.",
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
			FI: "Ei voi tietää, kumpi arvo on tarkoitettu, ja toinen katoaisi.",
			SV: "Det går inte att veta vilket värde som avses, och det andra skulle försvinna.",
			NB: "Det går ikke an å vite hvilken verdi som er ment, og den andre ville forsvinne.",
			EN: "Nobody can tell which value is meant, and the other would be lost.",
		},
		Fix: Text{
			FI: "Jätä vain toinen.",
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
			FI: "Tyhjä, puuttuva ja »ei koske tätä» ovat eri asioita; null ei kerro, mitä niistä tarkoitetaan.",
			SV: "Tomt, saknat och ”gäller inte” är olika saker; null säger inte vilket som avses.",
			NB: "Tomt, manglende og «gjelder ikke» er ulike ting; null sier ikke hva som er ment.",
			EN: "Blank, absent and \"does not apply\" are different things; null does not say which is meant.",
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
		ID: "juurru/wrong-type", Severity: Error, Schema: "type", Source: Same("JSON Schema 2020-12 validation § 6.1.1"), Since: "0.1",
		Title: Text{
			FI: "Arvo on väärän tyyppinen.",
			SV: "Värdet är av fel typ.",
			NB: "Verdien er av feil type.",
			EN: "The value is of the wrong type.",
		},
		Message: Text{
			FI: "Arvo on väärän tyyppinen; tähän kuuluu {expected}.",
			SV: "Värdet är av fel typ; här väntas {expected}.",
			NB: "Verdien er av feil type; her ventes {expected}.",
			EN: "The value is of the wrong type; {expected} is expected here.",
		},
		Why: Text{
			FI: "Arvo, jota ei voi lukea, katoaisi tallennettaessa.",
			SV: "Ett värde som inte går att läsa skulle försvinna när dokumentet sparas.",
			NB: "En verdi som ikke kan leses, ville forsvinne ved lagring.",
			EN: "A value that cannot be read would be lost when the document is saved.",
		},
		Fix: Text{
			FI: "Muuta arvoksi {expected}. Luku tai totuusarvo tekstikentässä kirjoitetaan lainausmerkkeihin.",
			SV: "Ändra värdet till {expected}. Ett tal eller sanningsvärde i ett textfält skrivs inom citattecken.",
			NB: "Endre verdien til {expected}. Et tall eller en sannhetsverdi i et tekstfelt skrives i anførselstegn.",
			EN: "Make it {expected}. A number or truth value in a text field is written in quotation marks.",
		},
	}
	// RuleNotUnicode: the text holds bytes that are not UTF-8.
	RuleNotUnicode = &Rule{
		ID: "juurru/not-unicode", Severity: Error, Source: Same("RFC 8259 § 8.1"), Since: "0.1",
		Limits: "A JSON Schema validator never sees it: its reader has replaced or refused the bytes before.",
		Title: Text{
			FI: "Tekstissä on merkkejä, joita ei voi lukea UTF-8:na.",
			SV: "Texten innehåller tecken som inte kan läsas som UTF-8.",
			NB: "Teksten har tegn som ikke kan leses som UTF-8.",
			EN: "The text has characters that cannot be read as UTF-8.",
		},
		Why: Text{
			FI: "Väärin tallennetut ääkköset muuttuisivat pysyvästi kysymysmerkeiksi.",
			SV: "Felkodade å, ä och ö skulle för gott bli frågetecken.",
			NB: "Feilkodede bokstaver som å, ä og ø ville for alltid bli spørsmålstegn.",
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
			FI: "Dokumentin perässä on muuta.",
			SV: "Det finns mer efter dokumentets slut.",
			NB: "Det står mer etter dokumentets slutt.",
			EN: "Something follows the end of the document.",
		},
		Why: Text{
			FI: "Tiedostossa on yksi dokumentti; perässä oleva jäisi lukematta.",
			SV: "En fil innehåller ett dokument; det som följer skulle förbli oläst.",
			NB: "En fil har ett dokument; det som følger, ville bli stående ulest.",
			EN: "A file holds one document; what follows would stay unread.",
		},
		Fix: Text{
			FI: "Poista ylimääräinen tai siirrä se omaan tiedostoonsa.",
			SV: "Ta bort det som är för mycket eller flytta det till en egen fil.",
			NB: "Fjern det som er for mye, eller flytt det til en egen fil.",
			EN: "Remove it or move it to a file of its own.",
		},
	}
	// RuleExtension: an x- member is not sound JSON inside.
	RuleExtension = &Rule{
		ID: "juurru/extension-invalid", Severity: Error, Source: Same("RFC 7493 § 2"), Since: "0.1",
		Limits: "A JSON Schema validator accepts any value of an x- member.",
		Title: Text{
			FI: "x-alkuisen kentän sisällössä on sama nimi kahdesti tai merkkejä, joita ei voi lukea.",
			SV: "Innehållet i x-fältet har samma namn två gånger eller tecken som inte kan läsas.",
			NB: "Innholdet i x-feltet har samme navn to ganger eller tegn som ikke kan leses.",
			EN: "The x- field has a name twice or unreadable characters inside.",
		},
		Why: Text{
			FI: "Oma lisätieto säilytetään sellaisenaan, ja se pitää voida kirjoittaa takaisin ehjänä.",
			SV: "Egna uppgifter bevaras som de är och måste kunna skrivas tillbaka hela.",
			NB: "Egne opplysninger bevares som de er, og må kunne skrives tilbake hele.",
			EN: "Data of your own is kept as it is, and must be fit to be written back whole.",
		},
		Fix: Text{
			FI: "Korjaa kentän sisältö.",
			SV: "Rätta fältets innehåll.",
			NB: "Rett feltets innhold.",
			EN: "Mend the field's content.",
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
			FI: "Viittauksen takana olevan tekstin muutos muuttaisi huomaamatta muitakin kohtia, ja viittauksilla voi paisuttaa dokumentin valtavaksi.",
			SV: "En ändring bakom en referens skulle obemärkt ändra andra ställen, och referenser kan få ett dokument att svälla enormt.",
			NB: "En endring bak en referanse ville ubemerket endre andre steder, og referanser kan få et dokument til å svulme opp.",
			EN: "A change behind a reference would silently change other places, and references can blow a document up.",
		},
		Fix: Text{
			FI: "Kirjoita arvo auki jokaiseen kohtaan.",
			SV: "Skriv ut värdet på varje ställe.",
			NB: "Skriv ut verdien på hvert sted.",
			EN: "Write the value out in each place.",
		},
	}
	// RuleKindUnknown: the document does not say what kind it is.
	RuleKindUnknown = &Rule{
		ID: "juurru/kind-unknown", Severity: Error, Schema: "const", Source: Same("juurru"), Since: "0.1",
		Title: Text{
			FI: "Dokumentti ei kerro, minkälainen dokumentti se on.",
			SV: "Dokumentet säger inte vilket slags dokument det är.",
			NB: "Dokumentet sier ikke hva slags dokument det er.",
			EN: "The document does not say what kind it is.",
		},
		Why: Text{
			FI: "Säännöt valitaan dokumentin lajin mukaan.",
			SV: "Reglerna väljs enligt dokumentets slag.",
			NB: "Reglene velges etter dokumentets slag.",
			EN: "The rules depend on the kind of document.",
		},
		Fix: Text{
			FI: "Lisää kenttä kind (mahdolliset arvot: {kinds}).",
			SV: "Lägg till fältet kind (möjliga värden: {kinds}).",
			NB: "Legg til feltet kind (mulige verdier: {kinds}).",
			EN: "Add the field kind (possible values: {kinds}).",
		},
	}
)
