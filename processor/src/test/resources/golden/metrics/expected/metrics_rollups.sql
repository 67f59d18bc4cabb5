CREATE TABLE metrics_rollups (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  project_id uuid NOT NULL REFERENCES projects (id),
  workflow_id uuid REFERENCES workflows (id),
  bucket_start timestamptz NOT NULL,
  bucket text NOT NULL CHECK (bucket IN ('1m', '5m', '1h', '1d')),
  runs bigint NOT NULL,
  failures bigint NOT NULL,
  updated_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT metrics_rollups_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX metrics_rollups_bucket_idx
  ON metrics_rollups (tenant_id, project_id,
    COALESCE(workflow_id, '00000000-0000-0000-0000-000000000000'::uuid), bucket_start,
    bucket);
