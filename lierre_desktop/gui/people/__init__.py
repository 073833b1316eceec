"""The People page: the list, one person's page, enrolments; `page.PeoplePage` is the door."""
