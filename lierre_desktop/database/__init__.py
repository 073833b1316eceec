"""The encrypted database: how it is opened, keyed, migrated, journalled and copied."""
