/** Text in which "7 Feb 2022" and "90 billion" stay on one line, without changing a character. */

/**
 * A number with the word behind it (and a year behind that), a month with its year, or two years; and whatever is
 * before a point, which would begin a line.
 */
const WHOLE =
  /((?:\p{L}{3,}\.?\s\d{1,2},\s\d{4}(?!\d)|\d[\d–.,]*\s\p{L}+\.?(?:\s\d{4}(?!\d))?|\p{L}{3,}\.?\s\d{4}(?!\d)|\d{4}–\d{4}(?!\d))(?: ·)?|\S+ ·)/u;

export function Unbroken({ text }: { text: string }) {
  return (
    <>
      {text.split(WHOLE).map((part, index) =>
        index % 2 === 1 ? (
          <span key={index + part} class="whole">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}
