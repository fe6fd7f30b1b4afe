-- cairn 20261121093000__lk111_a_computed_column_is_added h2 sha256:ada2501800c2bd4cc16057b487e50f76624a3401414e0adb6c5b26070528b3b5
-- part 1 of 1, not transactional

alter table book add column sheets integer generated always as (pages / 2);
