"""The Activity report page: figures, charts and tables of a period, and what is behind them."""
