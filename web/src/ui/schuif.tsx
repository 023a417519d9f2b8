import { useRef, useState } from 'react';
import {
  Button as AriaButton,
  Group,
  Input,
  NumberField,
  Slider,
  SliderThumb,
  SliderTrack,
} from 'react-aria-components';
import { VeldKop } from './velden.tsx';

interface GetalveldProps {
  readonly label: string;
  readonly uitleg?: React.ReactNode;
  readonly waarde: number;
  readonly onder: number;
  readonly boven: number;
  readonly stap: number;
  readonly uit?: boolean;
  /** Decimals and sign as they are written, in the language of the screen. */
  readonly formaat?: Intl.NumberFormatOptions;
  /** Names of the two buttons and of the slider, to hear. The texts come with the room: the first page need not carry them. */
  readonly woorden: {
    readonly minder: string;
    readonly meer: string;
    readonly baan: string;
    /** Said when less or more was typed than can be. */
    readonly minstens: string;
    readonly hoogstens: string;
  };
  onChange(waarde: number): void;
}

/** A number as it was typed, in Dutch or English; NaN when it is none. */
const getypt = (tekst: string): number =>
  Number(
    tekst
      .replace(/[−–]/g, '-')
      .replace(/[^\d,.-]/g, '')
      .replace(/[.,](?=\d{3}(\D|$))/g, '')
      .replace(',', '.') || 'geen',
  );

/**
 * A number with a plus and a minus; the arrow keys, Home and End work in it too. What lies beyond its bounds becomes the bound, and
 * that is said.
 */
export function Getalveld({
  label,
  uitleg,
  waarde,
  onder,
  boven,
  stap,
  uit,
  formaat,
  woorden,
  onChange,
}: GetalveldProps) {
  const tekst = useRef('');
  const [grens, setGrens] = useState<'minstens' | 'hoogstens' | null>(null);
  const bijVerlaten = () => {
    const bedoeld = getypt(tekst.current);
    tekst.current = '';
    if (bedoeld < onder) setGrens('minstens');
    else if (bedoeld > boven) setGrens('hoogstens');
  };
  return (
    <NumberField
      className="baken-veld baken-getalveld"
      value={waarde}
      minValue={onder}
      maxValue={boven}
      step={stap}
      isDisabled={uit === true}
      {...(formaat ? { formatOptions: formaat } : {})}
      onChange={(nieuw) => {
        setGrens(null);
        onChange(Number.isNaN(nieuw) ? waarde : nieuw);
      }}
    >
      <VeldKop label={label} uitleg={uitleg} />
      <Group className="baken-getalveld__groep">
        <AriaButton slot="decrement" className="baken-getalveld__knop" aria-label={woorden.minder}>
          −
        </AriaButton>
        <Input
          className="baken-invoer baken-getalveld__invoer"
          onInput={(gebeurtenis) => {
            tekst.current = gebeurtenis.currentTarget.value;
          }}
          onBlur={bijVerlaten}
          onKeyDown={(toets) => {
            if (toets.key === 'Enter') bijVerlaten();
          }}
        />
        <AriaButton slot="increment" className="baken-getalveld__knop" aria-label={woorden.meer}>
          +
        </AriaButton>
      </Group>
      <p role="status" className="baken-getalveld__grens">
        {grens && woorden[grens]}
      </p>
    </NumberField>
  );
}

/** The same number as a slider, with a mark at its default. One value, two ways to set it. */
export default function Schuif(props: GetalveldProps & { readonly standaard: number }) {
  const { waarde, onder, boven, stap, uit, formaat, standaard, woorden, onChange } = props;
  return (
    <div className="baken-schuif">
      <Getalveld {...props} />
      <Slider
        className="baken-schuif__baan"
        aria-label={woorden.baan}
        value={waarde}
        minValue={onder}
        maxValue={boven}
        step={stap}
        isDisabled={uit === true}
        {...(formaat ? { formatOptions: formaat } : {})}
        onChange={(nieuw) => onChange(typeof nieuw === 'number' ? nieuw : waarde)}
      >
        <SliderTrack className="baken-schuif__spoor">
          <span
            className="baken-schuif__streep"
            aria-hidden="true"
            style={{ left: `${((standaard - onder) / (boven - onder)) * 100}%` }}
          />
          <SliderThumb className="baken-schuif__knop" />
        </SliderTrack>
      </Slider>
    </div>
  );
}
