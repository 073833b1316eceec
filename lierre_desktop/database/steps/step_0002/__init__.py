"""Step 2: the whole person (situations, households, pathways, partners, outreach, means).

Dates are ISO texts, hours and durations are minutes, money is in cents, instants are UTC
ISO texts. What the centre may reword is a term of its vocabularies: a row keeps the term's
code, and a generated column names the list, so that the foreign key can't leave it.
"""

from .network import PARTNERS, VOCABULARY
from .outreach import LETTERS, OUTREACH
from .pathway import PATHWAYS
from .person import PERSON, SITUATIONS

SQL = VOCABULARY + PARTNERS + PERSON + SITUATIONS + PATHWAYS + OUTREACH + LETTERS
