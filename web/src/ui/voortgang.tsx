import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components';

interface ProgressBarProps {
  readonly label: string;
  /** 0 … 1; without a value the length of the work is not known yet. */
  readonly deel?: number | undefined;
  /** In words what the bar shows: "1.200 van 5.000 rijen". */
  readonly tekst?: string;
}

export function ProgressBar({ label, deel, tekst }: ProgressBarProps) {
  return (
    <AriaProgressBar
      className="baken-voortgang"
      {...(deel === undefined ? { isIndeterminate: true } : { value: deel * 100 })}
      {...(tekst === undefined ? {} : { valueLabel: tekst })}
    >
      {({ percentage, valueText }) => (
        <>
          <div className="baken-voortgang__tekst">
            <Label>{label}</Label>
            <span>{tekst ?? valueText}</span>
          </div>
          <div className="baken-voortgang__spoor">
            <div className="baken-voortgang__deel" style={{ width: `${percentage ?? 30}%` }} />
          </div>
        </>
      )}
    </AriaProgressBar>
  );
}
