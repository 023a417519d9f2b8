import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, Button, Card, ErrorState, ProgressBar, WachtOp } from '../../ui/index.ts';
import { Bevindingen } from './bevindingen.tsx';
import { Instellingen } from './instellingen.tsx';
import { aangevuld, alsInhoud, type Keuze, ontbrekend, soortenIn, uitVoorstel } from './keuze.ts';
import { Kolommen } from './kolommen.tsx';
import { Profielvak } from './profielvak.tsx';
import type { Ingelezen, Profielen, Voorbeeld } from './typen.ts';
import { Klaar, Telling, Tellingen } from './uitkomst.tsx';
import { Voorbeeldrijen } from './voorbeeldrijen.tsx';
import { leesKetendata, voorbeeldVraag } from './vragen.ts';

interface KetendataProps {
  readonly bestand: File;
  readonly nummer: number;
  readonly profielen: Profielen;
}

/** A file of rows: what its columns are, what comes of the first rows, and then the whole file. */
export function Ketendata({ bestand, nummer, profielen }: KetendataProps) {
  const [gekozen, setGekozen] = useState<Keuze | null>(null);
  const vraag = useQuery(voorbeeldVraag({ bestand, nummer, soort: gekozen?.soort ?? null, inhoud: null }));
  return (
    <WachtOp vraag={vraag}>
      {(voorbeeld) => (
        <Gekozen
          {...{ bestand, nummer, profielen, voorbeeld }}
          keuze={gekozen === null ? uitVoorstel(voorbeeld) : aangevuld(gekozen, voorbeeld)}
          onKies={setGekozen}
        />
      )}
    </WachtOp>
  );
}

interface GekozenProps extends KetendataProps {
  readonly voorbeeld: Voorbeeld;
  readonly keuze: Keuze;
  onKies(keuze: Keuze): void;
}

function Gekozen({ bestand, nummer, profielen, voorbeeld, keuze, onKies }: GekozenProps) {
  const t = useTranslations('berichteninlezen');
  const queries = useQueryClient();
  const soorten = soortenIn(keuze.soort, voorbeeld);
  const missend = soorten.flatMap((soort) => ontbrekend(soort, keuze, profielen).map((veld) => ({ soort, veld })));
  const compleet = keuze.soort !== null && soorten.length > 0 && missend.length === 0;
  const inhoud = alsInhoud(keuze, soorten);
  const proef = useQuery({ ...voorbeeldVraag({ bestand, nummer, soort: keuze.soort, inhoud }), enabled: compleet });
  const lezen = useMutation({
    mutationFn: () => leesKetendata(bestand, keuze.soort ?? '', inhoud),
    onSuccess: () =>
      queries.invalidateQueries({ predicate: ({ queryKey: [soort] }) => !String(soort).startsWith('keten') }),
  });
  const uit = compleet ? proef.data : undefined;
  if (lezen.data) return <Uitkomst uitkomst={lezen.data} onTerug={lezen.reset} />;
  return (
    <>
      <Instellingen {...{ bestand, profielen, voorbeeld, keuze, onKies }} />
      {soorten.length > 0 && <Kolommen {...{ profielen, voorbeeld, keuze, soorten, missend, onKies }} />}
      {compleet && proef.isError && <ErrorState fout={proef.error} />}
      {uit && <Voorbeeldrijen {...{ voorbeeld: uit, profielen }} />}
      {uit && uit.aantalBevindingen > 0 && (
        <Bevindingen bevindingen={uit.bevindingen} aantal={uit.aantalBevindingen} titel={t('bevindingen.voorbeeld')} />
      )}
      {compleet && <Profielvak {...{ profielen, keuze, onKies }} inhoud={alsInhoud(keuze)} />}
      {compleet && (
        <Card titel={t('inlezen.titel')}>
          <div className="baken-stapel">
            <p>{t('inlezen.uitleg')}</p>
            {lezen.isPending ? (
              <ProgressBar label={t('bezig')} tekst={t('inlezen.bezigUitleg')} />
            ) : (
              <div>
                <Button soort="primary" isDisabled={!uit || uit.goedeRijen === 0} onPress={() => lezen.mutate()}>
                  {t('leesIn')}
                </Button>
              </div>
            )}
            {uit?.goedeRijen === 0 && <p className="baken-stil">{t('inlezen.geenGoed')}</p>}
            {lezen.isError && <ErrorState fout={lezen.error} />}
          </div>
        </Card>
      )}
    </>
  );
}

function Uitkomst({ uitkomst, onTerug }: { readonly uitkomst: Ingelezen; onTerug(): void }) {
  const t = useTranslations('berichteninlezen');
  const opmaak = useOpmaak();
  const { rijen, nieuw, alBekend, vervangen, geweigerd, geweigerdeRijen, meldingen } = uitkomst;
  return (
    <>
      <Klaar
        nieuw={nieuw}
        doorgerekend={uitkomst.doorgerekend}
        terug={<Button onPress={onTerug}>{t('klaar.terug')}</Button>}
      >
        <Tellingen>
          <Telling naam={t('telling.rijen')} aantal={rijen} />
          <Telling naam={t('telling.nieuw')} aantal={nieuw} />
          <Telling naam={t('telling.alBekend')} aantal={alBekend} />
          <Telling naam={t('telling.geweigerd')} aantal={geweigerd} />
          <Telling naam={t('telling.geweigerdeRijen')} aantal={geweigerdeRijen} />
        </Tellingen>
        {vervangen > 0 && <p>{t('klaar.vervangen', { aantal: opmaak.getal(vervangen) })}</p>}
      </Klaar>
      {meldingen.map((melding) => (
        <Alert key={melding} soort="let">
          <p>{melding}</p>
        </Alert>
      ))}
      {uitkomst.aantalBevindingen > 0 && (
        <Bevindingen
          bevindingen={uitkomst.bevindingen}
          aantal={uitkomst.aantalBevindingen}
          titel={t('bevindingen.geweigerd')}
        />
      )}
    </>
  );
}
