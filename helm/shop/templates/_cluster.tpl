{{/* What is asked of the cluster, in one place: tests put another answer here. Nothing where there is no cluster to ask.
     found KIND NAME [namespace] [apiVersion] */}}
{{- define "shop.found" -}}
{{ lookup (.apiVersion | default "v1") .kind (.namespace | default .root.Release.Namespace) .name | toYaml }}
{{- end }}
