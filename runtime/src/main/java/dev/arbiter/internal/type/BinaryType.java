package dev.arbiter.internal.type;

/** Element types of arrays, by the numbers that every PostgreSQL server has for them. */
enum BinaryType {
  BOOL(16, 1000, 1),
  BYTEA(17, 1001, 40),
  INT8(20, 1016, 8),
  INT2(21, 1005, 2),
  INT4(23, 1007, 4),
  TEXT(25, 1009, 20),
  FLOAT4(700, 1021, 4),
  FLOAT8(701, 1022, 8),
  DATE(1082, 1182, 4),
  TIME(1083, 1183, 8),
  TIMESTAMP(1114, 1115, 8),
  TIMESTAMPTZ(1184, 1185, 8),
  UUID(2950, 2951, 16);

  private final int oid;
  private final int arrayOid;
  private final int width;

  BinaryType(int oid, int arrayOid, int width) {
    this.oid = oid;
    this.arrayOid = arrayOid;
    this.width = width;
  }

  int oid() {
    return oid;
  }

  int arrayOid() {
    return arrayOid;
  }

  /** How many bytes a value takes, or most of them do. */
  int width() {
    return width;
  }
}
