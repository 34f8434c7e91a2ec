import { difficultPagesIn } from './pages-in.ts';

difficultPagesIn('chromium');
