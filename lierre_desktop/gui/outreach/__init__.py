"""The Outreach and projects page: visits, places of life, projects, means."""
