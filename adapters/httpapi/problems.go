package httpapi

import (
	"net/http"

	"github.com/juurru/juurru"
)

// The problems, by status. Their names are a contract, as the IDs of rules are.
var (
	problemUnreadable = &problemType{"unreadable", http.StatusBadRequest, juurru.Text{
		FI: "Lähetettyä ei voi lukea.",
		SV: "Det som skickades går inte att läsa.",
		NB: "Det som ble sendt, kan ikke leses.",
		EN: "What was sent cannot be read.",
	}, juurru.Text{
		FI: "Korjaa rakenne: dokumentti on yksi JSON- tai YAML-olio. Löydökset kertovat paikan.",
		SV: "Rätta strukturen: ett dokument är ett enda objekt i JSON eller YAML. Fynden visar stället.",
		NB: "Rett strukturen: et dokument er ett objekt i JSON eller YAML. Funnene viser stedet.",
		EN: "Mend the structure: a document is one object of JSON or YAML. The findings tell the place.",
	}}
	problemID = &problemType{"id", http.StatusBadRequest, juurru.Text{
		FI: "Dokumentilla ei voi olla tällaista tunnusta.",
		SV: "Ett dokument kan inte ha en sådan identifierare.",
		NB: "Et dokument kan ikke ha en slik identifikator.",
		EN: "No document can have such an ID.",
	}, juurru.Text{
		FI: "Käytä enintään sataa merkkiä: pieniä kirjaimia a–z, numeroita ja niiden välissä pistettä, yhdysmerkkiä ja alaviivaa. Eräät nimet, kuten con ja nul, on varattu.",
		SV: "Använd högst hundra tecken: små bokstäver a–z, siffror och mellan dem punkt, bindestreck och understreck. Vissa namn, som con och nul, är reserverade.",
		NB: "Bruk høyst hundre tegn: små bokstaver a–z, tall og mellom dem punktum, bindestrek og understrek. Noen navn, som con og nul, er reservert.",
		EN: "Use at most a hundred characters: small letters a–z, digits and between them dots, hyphens and underscores. Some names, such as con and nul, are reserved.",
	}}
	problemParameter = &problemType{"parameter", http.StatusBadRequest, juurru.Text{
		FI: "Hakuehto on tuntematon, toistuu tai on väärää muotoa.",
		SV: "En parameter är okänd, upprepas eller har fel form.",
		NB: "En parameter er ukjent, gjentatt eller har feil form.",
		EN: "A parameter is unknown, given twice or of the wrong form.",
	}, juurru.Text{
		FI: "Jäsen allowed kertoo, mitä voi käyttää.",
		SV: "Medlemmen allowed visar vad som kan användas.",
		NB: "Medlemmet allowed viser hva som kan brukes.",
		EN: "The member allowed tells what can be used.",
	}}
	problemCondition = &problemType{"condition", http.StatusBadRequest, juurru.Text{
		FI: "Otsake If-Match tai If-None-Match on väärää muotoa.",
		SV: "Rubriken If-Match eller If-None-Match har fel form.",
		NB: "Headeren If-Match eller If-None-Match har feil form.",
		EN: "The header If-Match or If-None-Match is of the wrong form.",
	}, juurru.Text{
		FI: "Anna ETag sellaisena kuin se saatiin, lainausmerkkeineen.",
		SV: "Ange ETag så som den kom, med citattecken.",
		NB: "Oppgi ETag slik den kom, med anførselstegn.",
		EN: "Give the ETag as it came, with its quotation marks.",
	}}
	problemUnauthenticated = &problemType{"unauthenticated", http.StatusUnauthorized, juurru.Text{
		FI: "Pyynnöstä ei käy ilmi, kuka pyytää.",
		SV: "Det framgår inte vem som frågar.",
		NB: "Det går ikke fram hvem som spør.",
		EN: "The request does not say who asks.",
	}, juurru.Text{
		FI: "Kirjaudu otsakkeen WWW-Authenticate mukaan.",
		SV: "Logga in enligt rubriken WWW-Authenticate.",
		NB: "Logg inn slik headeren WWW-Authenticate sier.",
		EN: "Log in as the header WWW-Authenticate says.",
	}}
	problemForbidden = &problemType{"forbidden", http.StatusForbidden, juurru.Text{
		FI: "Tähän ei ole oikeutta.",
		SV: "Rätt till detta saknas.",
		NB: "Tilgang til dette mangler.",
		EN: "This is not allowed.",
	}, juurru.Text{}}
	problemNoAddress = &problemType{"no-address", http.StatusNotFound, juurru.Text{
		FI: "Tässä osoitteessa ei ole mitään.",
		SV: "Det finns inget på den här adressen.",
		NB: "Det er ingenting på denne adressen.",
		EN: "There is nothing at this address.",
	}, juurru.Text{
		FI: "Osoitteet luettelee openapi.json.",
		SV: "Adresserna finns i openapi.json.",
		NB: "Adressene står i openapi.json.",
		EN: "The addresses are listed in openapi.json.",
	}}
	problemKind = &problemType{"kind", http.StatusNotFound, juurru.Text{
		FI: "Tämän lajisia dokumentteja ei ole.",
		SV: "Dokument av det slaget finns inte.",
		NB: "Dokumenter av dette slaget finnes ikke.",
		EN: "There are no documents of this kind.",
	}, juurru.Text{
		FI: "Lajit luettelee v1/kinds.",
		SV: "Slagen finns i v1/kinds.",
		NB: "Slagene står i v1/kinds.",
		EN: "The kinds are listed in v1/kinds.",
	}}
	problemNoDocument = &problemType{"no-document", http.StatusNotFound, juurru.Text{
		FI: "Dokumenttia tai sen versiota ei ole.",
		SV: "Dokumentet eller versionen finns inte.",
		NB: "Dokumentet eller versjonen finnes ikke.",
		EN: "There is no such document, or no such revision.",
	}, juurru.Text{}}
	problemMethod = &problemType{"method", http.StatusMethodNotAllowed, juurru.Text{
		FI: "Osoite ei tunne tätä metodia.",
		SV: "Adressen känner inte till metoden.",
		NB: "Adressen kjenner ikke metoden.",
		EN: "The address does not know this method.",
	}, juurru.Text{
		FI: "Metodit luettelee otsake Allow.",
		SV: "Metoderna finns i rubriken Allow.",
		NB: "Metodene står i headeren Allow.",
		EN: "The methods are listed in the header Allow.",
	}}
	problemNotAcceptable = &problemType{"not-acceptable", http.StatusNotAcceptable, juurru.Text{
		FI: "Vastausta ei ole pyydetyssä muodossa.",
		SV: "Svaret finns inte i den form som begärdes.",
		NB: "Svaret finnes ikke i formen det ble bedt om.",
		EN: "The answer does not come in the form asked for.",
	}, juurru.Text{
		FI: "Jäsen allowed kertoo, mitä otsakkeessa Accept voi pyytää.",
		SV: "Medlemmen allowed visar vad som kan begäras i rubriken Accept.",
		NB: "Medlemmet allowed viser hva headeren Accept kan be om.",
		EN: "The member allowed tells what the header Accept can ask for.",
	}}
	problemSlow = &problemType{"slow", http.StatusRequestTimeout, juurru.Text{
		FI: "Pyyntö ei tullut ajoissa perille.",
		SV: "Begäran kom inte fram i tid.",
		NB: "Forespørselen kom ikke fram i tide.",
		EN: "The request did not arrive in time.",
	}, juurru.Text{}}
	problemRace = &problemType{"race", http.StatusConflict, juurru.Text{
		FI: "Joku muu ehti tallentaa dokumentin samaan aikaan.",
		SV: "Någon annan hann spara dokumentet samtidigt.",
		NB: "Noen andre rakk å lagre dokumentet samtidig.",
		EN: "Somebody else saved the document at the same time.",
	}, fixStale}
	problemBlocked = &problemType{"blocked", http.StatusConflict, juurru.Text{
		FI: "Dokumentti ei läpäise porttia.",
		SV: "Dokumentet kommer inte igenom grinden.",
		NB: "Dokumentet kommer ikke gjennom porten.",
		EN: "The document does not pass the gate.",
	}, juurru.Text{
		FI: "Korjaa ensin vastauksessa luetellut kohdat.",
		SV: "Åtgärda först det som räknas upp i svaret.",
		NB: "Rett først opp det som er listet opp i svaret.",
		EN: "Mend what the answer lists first.",
	}}
	problemKeptUnreadable = &problemType{"kept-unreadable", http.StatusConflict, juurru.Text{
		FI: "Dokumenttia on muokattu säilytyspaikassaan eikä sitä voi lukea.",
		SV: "Dokumentet har redigerats där det förvaras och går inte att läsa.",
		NB: "Dokumentet er redigert der det oppbevares, og kan ikke leses.",
		EN: "The document was edited where it is kept, and cannot be read.",
	}, juurru.Text{
		FI: "Korjaa se samassa paikassa. Aiemmat versiot voi lukea.",
		SV: "Rätta det på samma ställe. Tidigare versioner går att läsa.",
		NB: "Rett det på samme sted. Tidligere versjoner kan leses.",
		EN: "Mend it in the same place. Earlier revisions can be read.",
	}}
	problemNoTransitions = &problemType{"no-transitions", http.StatusConflict, juurru.Text{
		FI: "Tämän lajin dokumentit kertovat itse, missä mennään.",
		SV: "Dokument av det här slaget berättar själva hur långt de har kommit.",
		NB: "Dokumenter av dette slaget forteller selv hvor langt de har kommet.",
		EN: "Documents of this kind say themselves how far they have come.",
	}, juurru.Text{
		FI: "Kirjaa siirtymä dokumenttiin, hankkeella jäseneen history, ja tallenna se.",
		SV: "Anteckna övergången i dokumentet, för ett projekt i medlemmen history, och spara det.",
		NB: "Skriv overgangen inn i dokumentet, for et prosjekt i medlemmet history, og lagre det.",
		EN: "Record the passage in the document, of a project in its member history, and save it.",
	}}
	problemStale = &problemType{"stale", http.StatusPreconditionFailed, juurru.Text{
		FI: "Dokumentti on muuttunut sen version jälkeen, josta muutos tehtiin.",
		SV: "Dokumentet har ändrats efter den version som ändringen gjordes från.",
		NB: "Dokumentet er endret etter versjonen endringen ble gjort fra.",
		EN: "The document is not at the revision the change was made from.",
	}, fixStale}
	problemTooLarge = &problemType{"too-large", http.StatusRequestEntityTooLarge, juurru.Text{
		FI: "Lähetetty tai se, mitä siitä tulisi, on liian suuri.",
		SV: "Det som skickades, eller det som det skulle bli, är för stort.",
		NB: "Det som ble sendt, eller det det ville blitt til, er for stort.",
		EN: "What was sent, or what would come of it, is too large.",
	}, juurru.Text{}}
	problemLongQuery = &problemType{"long-query", http.StatusRequestURITooLong, juurru.Text{
		FI: "Osoite on liian pitkä.",
		SV: "Adressen är för lång.",
		NB: "Adressen er for lang.",
		EN: "The address is too long.",
	}, juurru.Text{}}
	problemMediaType = &problemType{"media-type", http.StatusUnsupportedMediaType, juurru.Text{
		FI: "Lähetettyä mediatyyppiä tai pakkausta ei oteta vastaan.",
		SV: "Medietypen eller komprimeringen tas inte emot.",
		NB: "Medietypen eller komprimeringen tas ikke imot.",
		EN: "The media type or the coding of what was sent is not taken.",
	}, juurru.Text{
		FI: "Jäsen allowed kertoo, mikä otsakkeen Content-Type pitää olla; merkistö on UTF-8.",
		SV: "Medlemmen allowed visar vad rubriken Content-Type ska vara; teckenkodningen är UTF-8.",
		NB: "Medlemmet allowed viser hva headeren Content-Type skal være; tegnsettet er UTF-8.",
		EN: "The member allowed tells what the header Content-Type has to be; the charset is UTF-8.",
	}}
	problemNotUnderstood = &problemType{"not-understood", http.StatusUnprocessableEntity, juurru.Text{
		FI: "Dokumentissa on osia, joita ei ymmärretty; ne katoaisivat tallennettaessa.",
		SV: "Dokumentet har delar som inte förstods; de skulle gå förlorade när det sparas.",
		NB: "Dokumentet har deler som ikke ble forstått; de ville gå tapt når det lagres.",
		EN: "The document has parts that were not understood; saving it would lose them.",
	}, juurru.Text{
		FI: "Korjaa vastauksessa luetellut kohdat. Omat jäsenet alkavat merkeillä x- ja ovat uloimmalla tasolla.",
		SV: "Rätta det som räknas upp i svaret. Egna medlemmar börjar med x- och står på den yttersta nivån.",
		NB: "Rett opp det som er listet opp i svaret. Egne medlemmer begynner med x- og står på ytterste nivå.",
		EN: "Mend what the answer lists. Members of your own begin with x- and stand at the root.",
	}}
	problemOtherKind = &problemType{"other-kind", http.StatusUnprocessableEntity, juurru.Text{
		FI: "Dokumentti ei sano olevansa osoitteen mukaista lajia.",
		SV: "Dokumentet säger inte att det är av det slag som adressen anger.",
		NB: "Dokumentet sier ikke at det er av slaget i adressen.",
		EN: "The document does not say that it is of the kind in the address.",
	}, juurru.Text{
		FI: "Kerro laji jäsenessä kind.",
		SV: "Ange slaget i medlemmen kind.",
		NB: "Oppgi slaget i medlemmet kind.",
		EN: "Tell the kind in the member kind.",
	}}
	problemStateWritten = &problemType{"state-written", http.StatusUnprocessableEntity, juurru.Text{
		FI: "Porttia ei läpäistä tallentamalla.",
		SV: "En grind passeras inte genom att spara.",
		NB: "En port passeres ikke ved å lagre.",
		EN: "A gate is not passed by saving.",
	}, juurru.Text{
		FI: "Jätä dokumentin tila ennalleen ja pyydä läpäisyä osoitteesta transitions.",
		SV: "Låt dokumentets status vara som den var och begär passagen på adressen transitions.",
		NB: "La statusen til dokumentet være som den var, og be om passering på adressen transitions.",
		EN: "Leave the document's state as it was, and ask for the gate at the address transitions.",
	}}
	problemGate = &problemType{"gate", http.StatusUnprocessableEntity, juurru.Text{
		FI: "Pyynnöstä ei käy ilmi, mikä portti läpäistään.",
		SV: "Det framgår inte vilken grind som ska passeras.",
		NB: "Det går ikke fram hvilken port som skal passeres.",
		EN: "The request does not name a gate of this kind.",
	}, juurru.Text{
		FI: "Anna portti jäsenessä gate; jäsen allowed luettelee portit.",
		SV: "Ange grinden i medlemmen gate; medlemmen allowed visar grindarna.",
		NB: "Oppgi porten i medlemmet gate; medlemmet allowed viser portene.",
		EN: "Give the gate in the member gate; the member allowed lists the gates.",
	}}
	problemBlind = &problemType{"blind", http.StatusPreconditionRequired, juurru.Text{
		FI: "Dokumentti on jo olemassa, eikä pyyntö kerro, mistä versiosta muutos on tehty.",
		SV: "Dokumentet finns redan, och begäran anger inte vilken version ändringen gjordes från.",
		NB: "Dokumentet finnes allerede, og forespørselen sier ikke hvilken versjon endringen ble gjort fra.",
		EN: "The document is there already, and the request does not say which revision the change was made from.",
	}, juurru.Text{
		FI: "Anna luetun version ETag otsakkeessa If-Match.",
		SV: "Ange den lästa versionens ETag i rubriken If-Match.",
		NB: "Oppgi ETag for versjonen som ble lest, i headeren If-Match.",
		EN: "Give the ETag of the revision that was read in the header If-Match.",
	}}
	problemLongHeader = &problemType{"long-header", http.StatusRequestHeaderFieldsTooLarge, juurru.Text{
		FI: "Otsake on liian pitkä.",
		SV: "En rubrik är för lång.",
		NB: "En header er for lang.",
		EN: "A header is too long.",
	}, juurru.Text{}}
	problemInternal = &problemType{"internal", http.StatusInternalServerError, juurru.Text{
		FI: "Palvelussa on vika.",
		SV: "Ett fel uppstod i tjänsten.",
		NB: "Det oppsto en feil i tjenesten.",
		EN: "Something is wrong with the service.",
	}, juurru.Text{}}
	problemUnavailable = &problemType{"unavailable", http.StatusServiceUnavailable, juurru.Text{
		FI: "Palvelu ei ehtinyt vastata.",
		SV: "Tjänsten hann inte svara.",
		NB: "Tjenesten rakk ikke å svare.",
		EN: "The service could not answer in time.",
	}, juurru.Text{
		FI: "Mitään ei muutettu. Yritä myöhemmin uudelleen.",
		SV: "Inget ändrades. Försök igen senare.",
		NB: "Ingenting ble endret. Prøv igjen senere.",
		EN: "Nothing was changed. Try again later.",
	}}
	problemUnknownOutcome = &problemType{"unknown-outcome", http.StatusServiceUnavailable, juurru.Text{
		FI: "Tallennus tai poisto keskeytyi, eikä tiedetä, ehtikö se tapahtua.",
		SV: "Lagringen eller raderingen avbröts, och det är inte känt om den hann ske.",
		NB: "Lagringen eller slettingen ble avbrutt, og det er ikke kjent om den rakk å skje.",
		EN: "The save or the deletion was cut short, and whether it took place is not known.",
	}, juurru.Text{
		FI: "Lue dokumentti ja sen versiot ennen kuin yrität uudelleen. Sama If-Match ei tallenna samaa kahdesti.",
		SV: "Läs dokumentet och dess versioner innan du försöker igen. Samma If-Match sparar inte samma sak två gånger.",
		NB: "Les dokumentet og versjonene av det før du prøver igjen. Samme If-Match lagrer ikke det samme to ganger.",
		EN: "Read the document and its history before trying again. The same If-Match does not save the same twice.",
	}}
)

// problems are all of them, by status.
var problems = []*problemType{
	problemUnreadable, problemID, problemParameter, problemCondition, problemUnauthenticated, problemForbidden,
	problemNoAddress, problemKind, problemNoDocument, problemMethod, problemNotAcceptable, problemSlow,
	problemRace, problemBlocked, problemKeptUnreadable, problemNoTransitions, problemStale, problemTooLarge, problemLongQuery, problemMediaType,
	problemNotUnderstood, problemOtherKind, problemStateWritten, problemGate, problemBlind, problemLongHeader,
	problemInternal, problemUnavailable, problemUnknownOutcome,
}

var fixStale = juurru.Text{
	FI: "Lue dokumentti uudelleen ja tee muutos siihen.",
	SV: "Läs dokumentet på nytt och gör ändringen i det.",
	NB: "Les dokumentet på nytt og gjør endringen i det.",
	EN: "Read the document again, and make the change to that.",
}
