import { type ReactNode, useId } from 'react';

interface CheckboxProps {
  readonly label: ReactNode;
  readonly uitleg?: ReactNode;
  readonly aan: boolean;
  onChange(aan: boolean): void;
}

/** Yes or no; the whole line can be pressed. */
export function Checkbox({ label, uitleg, aan, onChange }: CheckboxProps) {
  const id = useId();
  return (
    <div className="baken-vinkveld">
      <label>
        <input
          type="checkbox"
          checked={aan}
          onChange={(gebeurtenis) => onChange(gebeurtenis.target.checked)}
          {...(uitleg ? { 'aria-describedby': id } : {})}
        />
        {label}
      </label>
      {uitleg && (
        <p id={id} className="baken-veld__uitleg">
          {uitleg}
        </p>
      )}
    </div>
  );
}
