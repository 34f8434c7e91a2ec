/** A switch that says what it switches; the whole line is its target. */
interface Props {
  label: string;
  on: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => void;
}

export function Switch({ label, on, disabled = false, onChange }: Props) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      <span class="switch-label">
        <bdi>{label}</bdi>
      </span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
