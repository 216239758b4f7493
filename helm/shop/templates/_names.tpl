{{/* Names and labels. Objects are not named after the release: processes find each other by the names of Services, so
     one release has a namespace to itself, and a second one another. Each takes a dict with "root", the chart's context. */}}

{{/* The tables of files/assemblies.yaml */}}
{{- define "shop.facts" -}}
{{ .root.Files.Get "files/assemblies.yaml" }}
{{- end }}

{{/* Where the stand-in of the payment provider is; there is no namespace where the chart is only checked */}}
{{- define "shop.paymentsNamespace" -}}
{{ .root.Release.Namespace | default "default" }}-payments
{{- end }}

{{/* image NAME */}}
{{- define "shop.image" -}}
{{ .root.Values.image.prefix }}/{{ .name }}:{{ .root.Values.image.tag | default .root.Chart.AppVersion }}
{{- end }}

{{/* labels NAME */}}
{{- define "shop.labels" -}}
app.kubernetes.io/name: {{ .name }}
app.kubernetes.io/part-of: shop
{{- with .root.Values.extraLabels }}
{{ toYaml . }}
{{- end }}
{{- end }}

{{/* metadata NAME [label] [namespace] [annotations]; "label" where the object is named otherwise than what it is part of */}}
{{- define "shop.metadata" -}}
name: {{ .name }}
{{- if not .clusterScoped }}
namespace: {{ .namespace | default .root.Release.Namespace }}
{{- end }}
labels:
  {{- include "shop.labels" (dict "root" .root "name" (.label | default .name)) | nindent 2 }}
{{- with merge (dict) (.annotations | default dict) .root.Values.extraAnnotations }}
annotations:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- end }}

{{/* What Services and policies choose between: a process of one module keeps its label in every assembly, so that moving
     others leaves it alone. assemblyLabel NAME */}}
{{- define "shop.assemblyLabel" -}}
{{- $facts := include "shop.facts" . | fromYaml -}}
{{ has .name $facts.assemblies.services | ternary "services" .name }}
{{- end }}

{{/* The host names of MongoDB's members, with commas between: members COUNT */}}
{{- define "shop.members" -}}
{{- $root := .root -}}
{{- $members := list -}}
{{- range until (int .count) -}}
{{- $members = append $members (printf "mongodb-%d.mongodb.%s.svc.cluster.local:27017" . $root.Release.Namespace) -}}
{{- end -}}
{{ join "," $members }}
{{- end }}

{{/* What differs per installation and is the same for every process */}}
{{- define "shop.installation" -}}
shop.levers.enabled: {{ .root.Values.levers.enabled | quote }}
shop.edge.trusted-proxies: {{ .root.Values.trustedProxies | quote }}
{{- end }}
