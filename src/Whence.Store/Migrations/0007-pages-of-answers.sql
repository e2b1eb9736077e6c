-- On how many pages the answer stands that most give, whose origins the table has: without it, a question's pages are weighed against one answer's origins.
ALTER TABLE questions ADD COLUMN answer_pages INTEGER NOT NULL DEFAULT 0;
UPDATE questions SET answer_pages = coalesce((
    SELECT count(DISTINCT c.page) FROM claim_answers a JOIN claims c ON c.id = a.claim
    WHERE a.question = questions.id GROUP BY a.place ORDER BY 1 DESC LIMIT 1), 0);
