/** What a shape of a drawing stands for. */
import type { ComponentChildren } from 'preact';

export function Legend({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <span class="legend">
      <svg class="legend-dot" aria-hidden="true">
        {children}
      </svg>
      {label}
    </span>
  );
}
