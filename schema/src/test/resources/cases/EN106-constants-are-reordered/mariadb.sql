-- cairn 20261121093000__en106_constants_are_reordered mariadb sha256:02c8f93e0f97a016df3d608b5b9c75f512fcf5db6bb3378dc910d409dbd3ebdd
-- part 1 of 1, not transactional

-- LK121 info: one update moves values of genre in rows of book, and nobody can change or insert rows until it is done.
-- Remedy: on a large table deploy while nobody writes.
-- EN106 error: the positions of constants in genre of book change: rows are renumbered so that they keep their meaning, but programs of the old version that still run read and write the old positions.
-- Remedy: append new constants at the end, or store names with @Enumerated(EnumType.STRING).
update book set genre = case genre when 0 then 1 when 1 then 0 else genre end where genre in (0, 1);
