"""The world around the centre: partners, orientations, outreach, projects, means."""
