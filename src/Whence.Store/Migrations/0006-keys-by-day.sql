-- The version of the keys under which claims are found: 0 stands for those of before, which the next step of linking makes anew.
ALTER TABLE ledger_state ADD COLUMN claim_keys INTEGER NOT NULL DEFAULT 0;
