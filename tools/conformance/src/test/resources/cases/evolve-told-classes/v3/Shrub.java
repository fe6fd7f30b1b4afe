package example;

import dev.cairn.annotation.RenamedFrom;
import jakarta.persistence.Entity;

@Entity
@RenamedFrom("Tree")
public class Shrub extends Plant {}
