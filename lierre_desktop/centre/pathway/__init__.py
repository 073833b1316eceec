"""The individual insertion pathway (parcours individuel d'insertion), from referral to exit."""
