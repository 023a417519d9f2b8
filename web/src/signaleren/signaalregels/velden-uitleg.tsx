import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Formuleveld } from '../../meten/controles/formuleveld.tsx';
import { Button, Card, Select, TextField } from '../../ui/index.ts';
import { type Getal, getallenVan, LEEG_GETAL, namenIn, voorbeeldVan } from './concept.ts';
import { veldId } from './fouten.ts';
import { EENHEDEN, type Proefuitkomst, ROLLEN } from './typen.ts';
import type { DeelProps } from './velden-kern.tsx';

interface UitlegProps extends DeelProps {
  /** What came of trying the very text that is here now. */
  readonly proef: Proefuitkomst | undefined;
}

/** The sentence of the signal, with the figures in it, as it will be read. */
export function Uitleg({ concept, zet, foutVan, melding, proef }: UitlegProps) {
  const t = useTranslations('signaalregels');
  const { uitleg, getallen } = concept;
  const inUitleg = namenIn(uitleg);
  const zetGetal = (naam: string, deel: Partial<Getal>) =>
    zet({ getallen: { ...getallen, [naam]: { ...(getallen[naam] ?? LEEG_GETAL), ...deel } } });
  const haalWeg = (naam: string) => {
    const { [naam]: _, ...rest } = getallen;
    zet({ getallen: rest });
  };
  return (
    <Card titel={t('schrijf.uitlegKop')}>
      <div className="baken-formulier">
        <TextField
          id={veldId('uitleg')}
          label={t('veld.uitleg')}
          uitleg={t('schrijf.uitlegUitleg')}
          value={uitleg}
          onChange={(waarde) => zet({ uitleg: waarde })}
          rijen={3}
          verplicht
          fout={melding('uitleg') ?? foutVan('uitleg', uitleg)?.melding}
        />
        {getallenVan(concept).map((naam) => (
          <Getalveld
            key={naam}
            naam={naam}
            getal={getallen[naam] ?? LEEG_GETAL}
            zet={(deel) => zetGetal(naam, deel)}
            foutVan={foutVan}
            melding={melding}
            haalWeg={inUitleg.includes(naam) ? undefined : () => haalWeg(naam)}
          />
        ))}
        <ExtraGetal bezet={getallenVan(concept)} onMaak={(naam) => zetGetal(naam, { rol: 'extra' })} />
        <Voorbeeld uitleg={uitleg} getallen={getallen} proef={proef} />
      </div>
    </Card>
  );
}

interface GetalveldProps extends Pick<DeelProps, 'foutVan' | 'melding'> {
  readonly naam: string;
  readonly getal: Getal;
  zet(deel: Partial<Getal>): void;
  readonly haalWeg: (() => void) | undefined;
}

function Getalveld({ naam, getal, zet, foutVan, melding, haalWeg }: GetalveldProps) {
  const t = useTranslations('signaalregels');
  const plek = `getallen.${naam}`;
  return (
    <fieldset className="baken-getalveld">
      <legend>{t('schrijf.getal', { naam })}</legend>
      <Formuleveld
        id={veldId(plek)}
        label={t('schrijf.getalFormule', { naam })}
        value={getal.formule}
        rijen={1}
        verplicht
        fout={foutVan(plek, getal.formule)}
        leegfout={melding(plek)}
        onChange={(formule) => zet({ formule })}
      />
      <div className="baken-getalveld__rij">
        <TextField
          id={veldId(`${plek}.label`)}
          label={t('schrijf.getalLabel')}
          value={getal.label}
          onChange={(label) => zet({ label })}
          fout={melding(`${plek}.label`)}
        />
        <Select
          label={t('schrijf.getalEenheid')}
          keuzes={EENHEDEN.map((waarde) => ({ waarde, naam: t(`eenheid.${waarde}`) }))}
          value={getal.eenheid}
          onChange={(eenheid) => zet({ eenheid })}
        />
        <Select
          label={t('schrijf.getalRol')}
          keuzes={ROLLEN.map((waarde) => ({ waarde, naam: t(`rol.${waarde}`) }))}
          value={getal.rol}
          onChange={(rol) => zet({ rol })}
        />
      </div>
      {haalWeg && (
        <div>
          <Button soort="quiet" klein icoon={<IconX size={16} aria-hidden="true" />} onPress={haalWeg}>
            {t('schrijf.haalGetalWeg', { naam })}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

interface ExtraGetalProps {
  readonly bezet: readonly string[];
  onMaak(naam: string): void;
}

/** A figure that is shown beside the others without being in the sentence. */
function ExtraGetal({ bezet, onMaak }: ExtraGetalProps) {
  const t = useTranslations('signaalregels.schrijf');
  const [naam, setNaam] = useState('');
  const goed = /^[a-z][A-Za-z0-9]{0,30}$/.test(naam) && !bezet.includes(naam);
  return (
    <div className="baken-getalveld__rij">
      <TextField
        label={t('extraNaam')}
        verplicht={false}
        value={naam}
        onChange={setNaam}
        fout={naam === '' || goed ? undefined : t('extraNaamFout')}
      />
      <div>
        <Button
          isDisabled={!goed}
          icoon={<IconPlus size={16} aria-hidden="true" />}
          onPress={() => {
            onMaak(naam);
            setNaam('');
          }}
        >
          {t('extra')}
        </Button>
      </div>
    </div>
  );
}

function Voorbeeld({
  uitleg,
  getallen,
  proef,
}: Pick<UitlegProps, 'proef'> & Pick<DeelProps['concept'], 'uitleg' | 'getallen'>) {
  const t = useTranslations('signaalregels.schrijf');
  const voorbeelden = proef?.uitkomst?.voorbeelden ?? [];
  if (uitleg.trim() === '') return null;
  return (
    <section aria-label={t('voorbeeld')} className="baken-stapel">
      <p className="baken-veld__label">{t('voorbeeld')}</p>
      {voorbeelden.length === 0 ? (
        <p className="baken-uitlegvoorbeeld">{voorbeeldVan(uitleg, getallen)}</p>
      ) : (
        voorbeelden.slice(0, 3).map(({ naam, tekst }) => (
          <p key={naam} className="baken-uitlegvoorbeeld">
            <b>{naam}</b>: {tekst}
          </p>
        ))
      )}
      <p className="baken-stil">{t(voorbeelden.length === 0 ? 'voorbeeldZonder' : 'voorbeeldMet')}</p>
    </section>
  );
}
