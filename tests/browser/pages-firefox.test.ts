import { difficultPagesIn } from './pages-in.ts';

difficultPagesIn('firefox');
