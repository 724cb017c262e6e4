import './page/hy-dashboard.js';
