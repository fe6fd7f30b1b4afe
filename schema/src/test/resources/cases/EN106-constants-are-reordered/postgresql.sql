-- cairn 20261121093000__en106_constants_are_reordered postgresql sha256:cca823bdd8049cd3e172156b4f937320908d7a1897381e8cb867c3d8f62457e6
-- part 1 of 1, transactional

-- EN106 error: the positions of constants in genre of book change: rows are renumbered so that they keep their meaning, but programs of the old version that still run read and write the old positions.
-- Remedy: append new constants at the end, or store names with @Enumerated(EnumType.STRING).
update book set genre = case genre when 0 then 1 when 1 then 0 else genre end where genre in (0, 1);
