import { css } from 'lit';

export const panel = css`
  :host {
    display: block;
    min-width: 0;
    min-height: 0;
  }
  section {
    box-sizing: border-box;
    height: 100%;
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
    padding: 0.8rem 1rem;
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--round);
    overflow: hidden;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.3rem 1rem;
  }
  h2 {
    margin: 0;
    font-size: 1.05rem;
  }
  header button {
    display: var(--toggle, inline-block);
    font-size: 0.85rem;
    padding: 0.1em 0.6em;
  }
  p {
    margin: 0;
  }
  .note,
  .quiet {
    color: var(--faint);
    font-size: 0.85rem;
  }
  .trouble {
    padding: 0.5rem 0.7rem;
    border-left: 4px solid var(--warning);
    background: var(--raised);
  }
  hy-chart {
    flex: 1 1 auto;
  }
`;
