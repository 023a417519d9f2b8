import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { vandaag } from '../../app/vandaag.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import DatePicker from '../../ui/datum.tsx';
import { Button, Card, ErrorState, Scrollvlak, TextField, WachtOp } from '../../ui/index.ts';
import { DOSSIERS } from '../dossier/vragen.ts';
import { usePoging } from '../poging.ts';
import { Regelvenster } from './regelvenster.tsx';
import type { Ritme, Ritmeregel } from './typen.ts';
import { ritmesVraag, wijzigRitme } from './vragen.ts';

/** How often whom: the rules as they hold, all versions, and writing a new one. */
export function Regels() {
  const t = useTranslations('gesprekken.regels');
  const vraag = useQuery(ritmesVraag());
  return (
    <WachtOp vraag={vraag} regels={8}>
      {({ geldend, versies }) => (
        <div className="baken-stapel">
          {versies[0] && <Wijzig key={versies[0].versie} ritme={versies[0]} geldt={geldend === versies[0].versie} />}
          <Card titel={t('versies')}>
            <ul className="baken-regellijst baken-regellijst--onder">
              {versies.map((versie) => (
                <Versie key={versie.versie} ritme={versie} geldt={geldend === versie.versie} />
              ))}
            </ul>
          </Card>
        </div>
      )}
    </WachtOp>
  );
}

function Versie({ ritme, geldt }: { readonly ritme: Ritme; readonly geldt: boolean }) {
  const t = useTranslations('gesprekken.regels');
  const opmaak = useOpmaak();
  return (
    <li>
      <b>{t(geldt ? 'versieGeldt' : 'versie', { versie: ritme.versie, datum: opmaak.datum(ritme.geldigVan) })}</b>
      <span>{ritme.regels.map(({ naam, elkeMaanden }) => t('kort', { naam, maanden: elkeMaanden })).join('; ')}</span>
      <span className="baken-stil">{ritme.bron}</span>
    </li>
  );
}

/** What a rule asks besides the kind, in words. */
function Voorwaarde({ als }: { readonly als: Ritmeregel['als'] }) {
  const t = useTranslations('gesprekken.regels');
  const zorg = useTranslations('gesprekken.regelvenster');
  const opmaak = useOpmaak();
  const delen = [
    als.tredeVanaf !== undefined && t('als.trede', { trede: als.tredeVanaf }),
    als.cruciaal !== undefined && t(als.cruciaal ? 'als.cruciaal' : 'als.nietCruciaal'),
    als.inEws !== undefined && t(als.inEws ? 'als.ews' : 'als.nietEws'),
    als.jongerenVanaf !== undefined && t('als.jongeren', { aantal: opmaak.getal(als.jongerenVanaf) }),
    als.zorgsoort !== undefined && t('als.zorgsoort', { soort: zorg(`zorgsoorten.${als.zorgsoort}`) }),
  ].filter(Boolean);
  return <>{delen.length > 0 ? delen.join(', ') : t('als.iedereen')}</>;
}

/** The rules in order, to change; nothing holds before it is kept as a new version. */
function Wijzig({ ritme, geldt }: { readonly ritme: Ritme; readonly geldt: boolean }) {
  const t = useTranslations('gesprekken.regels');
  const opmaak = useOpmaak();
  const queries = useQueryClient();
  const [regels, zetRegels] = useState<readonly Ritmeregel[]>(ritme.regels);
  const [dagen, zetDagen] = useState(String(ritme.binnenkortDagen));
  const [vanaf, zetVanaf] = useState<string | undefined>(vandaag());
  const [reden, zetReden] = useState('');
  const [open, zetOpen] = useState<Ritmeregel | null>(null);
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const { fout, doe } = usePoging();
  const dagenFout = !/^\d{1,3}$/.test(dagen) || Number(dagen) > MEESTE_DAGEN;
  const vanafFout = vanaf === undefined || vanaf < vandaag();
  const anders = Number(dagen) !== ritme.binnenkortDagen || JSON.stringify(regels) !== JSON.stringify(ritme.regels);
  const bewaar = () => {
    zetGeprobeerd(true);
    if (vanafFout || dagenFout || reden.trim().length < 5 || !anders) return;
    const { naam, uitleg } = ritme;
    const nieuw = {
      ...{ naam, uitleg, binnenkortDagen: Number(dagen), bron: reden.trim(), geldigVan: vanaf, basis: ritme.versie },
      regels: regels.map((regel) => ({ ...regel, als: { ...regel.als } })),
    };
    void doe(nieuw, async () => {
      await wijzigRitme(nieuw);
      await queries.invalidateQueries({ queryKey: DOSSIERS });
    });
  };
  const vervang = (regel: Ritmeregel) => {
    const bekend = regels.some(({ code }) => code === regel.code);
    // A new one before the last of its kind, the widest: those before it keep going first.
    const plek = regels.findLastIndex(({ soort }) => soort === regel.soort);
    zetRegels(
      bekend
        ? regels.map((een) => (een.code === regel.code ? regel : een))
        : regels.toSpliced(plek < 0 ? regels.length : plek, 0, regel),
    );
    zetOpen(null);
  };
  return (
    <Card
      titel={ritme.naam}
      onderschrift={t(geldt ? 'geldtNu' : 'geldtStraks', {
        versie: ritme.versie,
        datum: opmaak.datum(ritme.geldigVan),
      })}
      acties={
        <Button klein onPress={() => zetOpen(nieuweRegel(regels))}>
          {t('voegToe')}
        </Button>
      }
    >
      <p>{ritme.uitleg}</p>
      {fout !== undefined && <ErrorState fout={fout} />}
      <Regeltabel titel={ritme.naam} regels={regels} onWijzig={zetOpen} onRegels={zetRegels} />
      <div className="baken-formulier">
        <TextField
          label={t('binnenkort')}
          inputMode="numeric"
          value={dagen}
          onChange={zetDagen}
          fout={geprobeerd && dagenFout ? t('foutDagen') : undefined}
        />
        <DatePicker
          label={t('vanaf')}
          value={vanaf}
          min={vandaag()}
          onChange={zetVanaf}
          fout={geprobeerd && vanafFout ? t('foutVanaf') : undefined}
        />
        <TextField
          label={t('reden')}
          uitleg={t('redenUitleg')}
          maxLength={600}
          value={reden}
          onChange={zetReden}
          fout={geprobeerd && reden.trim().length < 5 ? t('foutReden') : undefined}
        />
        {geprobeerd && !anders && <p role="alert">{t('nietsAnders')}</p>}
        <div>
          <Button onPress={bewaar}>{t('bewaar')}</Button>
        </div>
      </div>
      {open && <Regelvenster regel={open} onBewaar={vervang} onSluit={() => zetOpen(null)} />}
    </Card>
  );
}

const MEESTE_DAGEN = 366;

/** A rule to begin with, under a code that is not used yet. */
function nieuweRegel(regels: readonly Ritmeregel[]): Ritmeregel {
  let nummer = regels.length + 1;
  while (regels.some(({ code }) => code === `regel${nummer}`)) nummer++;
  return { code: `regel${nummer}`, naam: '', soort: 'aanbieder', als: {}, elkeMaanden: 12 };
}

interface RegeltabelProps {
  readonly titel: string;
  readonly regels: readonly Ritmeregel[];
  onWijzig(regel: Ritmeregel): void;
  onRegels(regels: readonly Ritmeregel[]): void;
}

function Regeltabel({ titel, regels, onWijzig, onRegels }: RegeltabelProps) {
  const t = useTranslations('gesprekken.regels');
  const tal = useTranslations('gesprekken');
  const omhoog = (plek: number) =>
    onRegels(
      regels.map((regel, i) => (i === plek - 1 ? regels[plek] : i === plek ? regels[plek - 1] : regel) ?? regel),
    );
  return (
    <Scrollvlak className="baken-tabelrol" tabel={titel}>
      <table className="baken-tabel baken-gesprekken__regels">
        <caption className="baken-alleen-voorlezen">{titel}</caption>
        <thead>
          <tr>
            <th scope="col">{t('regel')}</th>
            <th scope="col">{t('wie')}</th>
            <th scope="col">{t('wanneer')}</th>
            <th scope="col">{t('hoeVaak')}</th>
            <th scope="col">{t('doen')}</th>
          </tr>
        </thead>
        <tbody>
          {regels.map((regel, plek) => (
            <tr key={regel.code}>
              <th scope="row">{regel.naam}</th>
              <td>{tal(`soort.${regel.soort}`)}</td>
              <td>
                <Voorwaarde als={regel.als} />
              </td>
              <td>{tal('elke', { maanden: regel.elkeMaanden })}</td>
              <td>
                <span className="baken-knoppen">
                  <Button klein aria-label={t('wijzigVan', { naam: regel.naam })} onPress={() => onWijzig(regel)}>
                    {t('wijzig')}
                  </Button>
                  {plek > 0 && (
                    <Button
                      klein
                      soort="quiet"
                      aria-label={t('omhoogVan', { naam: regel.naam })}
                      onPress={() => omhoog(plek)}
                    >
                      {t('omhoog')}
                    </Button>
                  )}
                  <Button
                    klein
                    soort="quiet"
                    aria-label={t('haalWegVan', { naam: regel.naam })}
                    onPress={() => onRegels(regels.filter(({ code }) => code !== regel.code))}
                  >
                    {t('haalWeg')}
                  </Button>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrollvlak>
  );
}
