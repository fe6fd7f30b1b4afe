-- cairn 20261121093000__en106_constants_are_reordered postgresql sha256:0cb06565fd5c8678720e493432663a992715a8b4fcbb9e626816c638b8349fe6
-- part 1 of 1, transactional

-- LK121 info: one update moves values of genre in rows of book, which stay locked until it is committed.
-- Remedy: on a large table deploy while nobody writes.
-- EN106 error: the positions of constants in genre of book change: rows are renumbered so that they keep their meaning, but programs of the old version that still run read and write the old positions.
-- Remedy: append new constants at the end, or store names with @Enumerated(EnumType.STRING).
update book set genre = case genre when 0 then 1 when 1 then 0 else genre end where genre in (0, 1);
