import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { vandaag } from '../../app/vandaag.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Button, Card, ErrorState, Scrollvlak, TextField, WachtOp } from '../../ui/index.ts';
import { DOSSIERS } from '../dossier/vragen.ts';
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
  const opmaak = useOpmaak();
  const delen = [
    als.tredeVanaf !== undefined && t('als.trede', { trede: als.tredeVanaf }),
    als.cruciaal !== undefined && t(als.cruciaal ? 'als.cruciaal' : 'als.nietCruciaal'),
    als.inEws !== undefined && t(als.inEws ? 'als.ews' : 'als.nietEws'),
    als.jongerenVanaf !== undefined && t('als.jongeren', { aantal: opmaak.getal(als.jongerenVanaf) }),
    als.zorgsoort !== undefined && t('als.zorgsoort', { soort: als.zorgsoort }),
  ].filter(Boolean);
  return <>{delen.length > 0 ? delen.join(', ') : t('als.iedereen')}</>;
}

function Wijzig({ ritme, geldt }: { readonly ritme: Ritme; readonly geldt: boolean }) {
  const t = useTranslations('gesprekken.regels');
  const tal = useTranslations('gesprekken');
  const opmaak = useOpmaak();
  const queries = useQueryClient();
  const [maanden, zetMaanden] = useState<Record<string, string>>({});
  const [reden, zetReden] = useState('');
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const [fout, zetFout] = useState<unknown>();
  const getal = ({ code, elkeMaanden }: Ritmeregel) => Number(maanden[code] ?? elkeMaanden);
  const isFout = (regel: Ritmeregel) => !Number.isInteger(getal(regel)) || getal(regel) < 1 || getal(regel) > 60;
  const anders = ritme.regels.some((regel) => getal(regel) !== regel.elkeMaanden);
  const bewaar = async () => {
    zetGeprobeerd(true);
    if (ritme.regels.some(isFout) || reden.trim().length < 5 || !anders) return;
    try {
      const { naam, uitleg, binnenkortDagen } = ritme;
      await wijzigRitme({
        ...{ naam, uitleg, binnenkortDagen, bron: reden.trim(), geldigVan: vandaag(), basis: ritme.versie },
        regels: ritme.regels.map((regel) => ({ ...regel, als: { ...regel.als }, elkeMaanden: getal(regel) })),
      });
      await queries.invalidateQueries({ queryKey: DOSSIERS });
    } catch (oorzaak) {
      zetFout(oorzaak);
    }
  };
  return (
    <Card
      titel={ritme.naam}
      onderschrift={t(geldt ? 'geldtNu' : 'geldtStraks', {
        versie: ritme.versie,
        datum: opmaak.datum(ritme.geldigVan),
      })}
    >
      <p>{ritme.uitleg}</p>
      {fout !== undefined && <ErrorState fout={fout} />}
      <Scrollvlak className="baken-tabelrol" tabel={ritme.naam}>
        <table className="baken-tabel baken-gesprekken__regels">
          <caption className="baken-alleen-voorlezen">{ritme.naam}</caption>
          <thead>
            <tr>
              <th scope="col">{t('regel')}</th>
              <th scope="col">{t('wie')}</th>
              <th scope="col">{t('wanneer')}</th>
              <th scope="col">{t('maanden')}</th>
            </tr>
          </thead>
          <tbody>
            {ritme.regels.map((regel) => (
              <tr key={regel.code}>
                <th scope="row">{regel.naam}</th>
                <td>{tal(`soort.${regel.soort}`)}</td>
                <td>
                  <Voorwaarde als={regel.als} />
                </td>
                <td>
                  <TextField
                    label={t('elkeVan', { naam: regel.naam })}
                    inputMode="numeric"
                    breed={false}
                    value={maanden[regel.code] ?? String(regel.elkeMaanden)}
                    onChange={(nieuw) => zetMaanden({ ...maanden, [regel.code]: nieuw })}
                    fout={geprobeerd && isFout(regel) ? t('foutMaanden') : undefined}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrollvlak>
      <div className="baken-formulier">
        <TextField
          label={t('reden')}
          uitleg={t('redenUitleg')}
          value={reden}
          onChange={zetReden}
          fout={geprobeerd && reden.trim().length < 5 ? t('foutReden') : undefined}
        />
        {geprobeerd && !anders && <p role="alert">{t('nietsAnders')}</p>}
        <div>
          <Button onPress={() => void bewaar()}>{t('bewaar')}</Button>
        </div>
      </div>
    </Card>
  );
}
