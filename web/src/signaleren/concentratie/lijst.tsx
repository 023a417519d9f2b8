import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useBekendOp } from '../../app/bekend-op.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import {
  Button,
  buttonKlas,
  Card,
  DataTable,
  EmptyState,
  type Kolom,
  TredeTegel,
  useAfdruk,
  WachtOp,
} from '../../ui/index.ts';
import { type DeelProps, Klein, Tredeteken, useHulpvorm } from './delen.tsx';
import { type Cel, type Concentratie, concentratieVraag } from './vragen.ts';

type Deel = Cel['delen'][number];

/** How the help of the chosen cell is spread over providers. */
export function Regiolijst({ beeld, zoek, eigen, wijzig }: DeelProps & { readonly beeld: Concentratie }) {
  const t = useTranslations('concentratie.lijst');
  const noem = useHulpvorm();
  const opmaak = useOpmaak();
  const bekendOp = useBekendOp();
  const regio = eigen ?? zoek.regio;
  const { hulpvorm } = zoek;
  const vraag = useQuery({ ...concentratieVraag(regio ?? '', bekendOp), enabled: regio !== undefined });
  const cel = beeld.cellen.find((een) => een.regio === regio && een.hulpvorm === hulpvorm);
  const naam = beeld.regios.find(({ code }) => code === regio)?.naam ?? regio ?? '';
  if (!cel || hulpvorm === undefined) return <p className="baken-stil baken-niet-afdrukken">{t('kies')}</p>;
  const grootste = cel.grootste?.aanbieder;
  return (
    <Card
      titel={t('titel', { hulpvorm: noem(hulpvorm), regio: naam })}
      onderschrift={t('onder', {
        aanbieders: cel.aanbieders,
        jongeren: cel.jongeren === null ? '○' : opmaak.getal(cel.jongeren),
        hhi: cel.hhi === null ? '○' : opmaak.getal(cel.hhi, 2),
      })}
      acties={
        <span className="baken-niet-afdrukken">
          <Button klein soort="quiet" onPress={() => wijzig({ regio: undefined, hulpvorm: undefined })}>
            {t('sluit')}
          </Button>
        </span>
      }
    >
      {grootste && (
        <p className="baken-niet-afdrukken baken-concentratieknop">
          <Link
            from="/concentratie"
            to="/concentratie"
            search={(vorig) => ({ ...vorig, deel: 'domino', kvks: [grootste.kvk], regio: eigen ? undefined : regio })}
            className={buttonKlas({ klein: true })}
          >
            {t('domino', { naam: grootste.naam })}
          </Link>
        </p>
      )}
      <WachtOp vraag={vraag} regels={6}>
        {({ cellen }) => (
          <Verdeling delen={cellen.find((een) => een.hulpvorm === hulpvorm && een.regio === regio)?.delen ?? []} />
        )}
      </WachtOp>
      <p className="baken-stil">{t('hhi')}</p>
    </Card>
  );
}

function Verdeling({ delen }: { readonly delen: readonly Deel[] }) {
  const t = useTranslations('concentratie.lijst');
  const opmaak = useOpmaak();
  const kolommen = useMemo(
    (): readonly Kolom<Deel>[] => [
      { id: 'aanbieder', kop: t('aanbieder'), rijkop: true, cel: (deel) => <Naam deel={deel} /> },
      {
        id: 'trede',
        kop: t('trede'),
        breedte: 12.2,
        cel: ({ aanbieder }) => aanbieder && <Tredeteken wie={aanbieder} />,
      },
      {
        id: 'jongeren',
        kop: t('jongeren'),
        breedte: 6.6,
        rechts: true,
        cel: ({ jongeren }) => (jongeren === null ? <Klein /> : opmaak.getal(jongeren)),
      },
      {
        id: 'aandeel',
        kop: t('aandeel'),
        breedte: 6.6,
        rechts: true,
        cel: ({ aandeel }) => (aandeel === null ? <Klein /> : opmaak.aandeel(aandeel, 0)),
      },
    ],
    [t, opmaak],
  );
  return (
    <DataTable
      label={t('label')}
      kolommen={kolommen}
      rijen={delen}
      rijSleutel={({ aanbieder }) => aanbieder?.kvk ?? ''}
      gereedschap={false}
      kaart={(deel) => (
        <div className="baken-aanbiederkaart">
          <Naam deel={deel} />
          <div className="baken-aanbiederkaart__onder">
            {deel.aanbieder && <Tredeteken wie={deel.aanbieder} />}
            <span className="baken-stil">
              {t('jongeren')}: {deel.jongeren === null ? <Klein /> : opmaak.getal(deel.jongeren)}
              {deel.aandeel !== null && ` (${opmaak.aandeel(deel.aandeel, 0)})`}
            </span>
          </div>
        </div>
      )}
      leeg={<EmptyState titel={t('label')} />}
    />
  );
}

function Naam({ deel: { aanbieder } }: { readonly deel: Deel }) {
  if (!aanbieder?.kvk) return null;
  return (
    <Link to="/aanbieders/$kvk" params={{ kvk: aanbieder.kvk }} className="baken-rijnaam" title={aanbieder.naam}>
      {aanbieder.naam}
    </Link>
  );
}

const EERST = 10;
const VANAF = 3;
const HELFT = 0.5;

/** Where care hangs on somebody who is in trouble: the highest trede first, then the most young people. */
export function Zwaarste({ beeld }: { readonly beeld: Concentratie }) {
  const t = useTranslations('concentratie.lijst');
  const noem = useHulpvorm();
  const opmaak = useOpmaak();
  const afdruk = useAfdruk();
  const [alle, setAlle] = useState(false);
  const namen = new Map(beeld.regios.map(({ code, naam }) => [code, naam]));
  const rijen = beeld.cellen
    .flatMap(({ regio, hulpvorm, grootste }) => {
      const { aanbieder, aandeel, jongeren } = grootste ?? {};
      if (!aanbieder || aandeel == null || aandeel < HELFT || (aanbieder.trede ?? 0) < VANAF) return [];
      return [{ regio, hulpvorm, aanbieder, aandeel, jongeren: jongeren ?? 0 }];
    })
    .sort((a, b) => (b.aanbieder.trede ?? 0) - (a.aanbieder.trede ?? 0) || b.jongeren - a.jongeren);
  const getoond = alle || afdruk ? rijen : rijen.slice(0, EERST);
  return (
    <Card titel={t('zwaarsteTitel')} onderschrift={t('zwaarsteOnder')}>
      {rijen.length === 0 && <p className="baken-stil">{t('zwaarsteLeeg')}</p>}
      <ul className="baken-zwaarste">
        {getoond.map(({ regio, hulpvorm, aanbieder, aandeel, jongeren }) => (
          <li key={`${regio} ${hulpvorm}`}>
            <TredeTegel trede={aanbieder.trede} />
            <span>
              <Link from="/concentratie" to="/concentratie" search={(vorig) => ({ ...vorig, regio, hulpvorm })}>
                {t('zwaarsteRegel', { regio: namen.get(regio) ?? regio, hulpvorm: noem(hulpvorm) })}
              </Link>
              <span className="baken-rijnaam__bij">
                {t('zwaarsteBij', { aandeel: opmaak.aandeel(aandeel, 0), naam: aanbieder.naam, jongeren })}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {rijen.length > EERST && !afdruk && !alle && (
        <Button soort="quiet" klein onPress={() => setAlle(true)}>
          {t('alle', { aantal: rijen.length })}
        </Button>
      )}
    </Card>
  );
}
