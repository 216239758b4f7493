{{/* Parts of network policies. */}}

{{/* roles LIST, as peers */}}
{{- define "shop.peers" -}}
{{- range .roles }}
- podSelector:
    matchLabels:
      shop/{{ . }}: "true"
{{- end }}
{{- end }}

{{/* addresses LIST, as peers */}}
{{- define "shop.addresses" -}}
{{- range .cidrs }}
- ipBlock:
    cidr: {{ . }}
{{- end }}
{{- end }}

{{/* The way to the database, as an entry of egress */}}
{{- define "shop.toDatabase" -}}
- to:
  {{- if .root.Values.mongodb.enabled }}
  {{- include "shop.peers" (dict "roles" (list "mongodb")) | nindent 2 }}
  {{- else }}
  {{- include "shop.addresses" (dict "cidrs" .root.Values.mongodb.external.cidrs) | nindent 2 }}
  {{- end }}
  ports:
  - protocol: TCP
    port: {{ .root.Values.mongodb.enabled | ternary 27017 .root.Values.mongodb.external.port }}
{{- end }}

{{/* Where the API server listens: as stated, or as the cluster says, or, where there is no cluster to ask, an address for
     documentation (RFC 5737) where nobody is */}}
{{- define "shop.apiServers" -}}
{{- $cidrs := .root.Values.networkPolicies.apiServer -}}
{{- if not $cidrs -}}
{{- $slice := include "shop.found" (dict "root" .root "apiVersion" "discovery.k8s.io/v1" "kind" "EndpointSlice" "namespace" "default" "name" "kubernetes") | fromYaml -}}
{{- range ($slice.endpoints | default list) -}}
{{- range .addresses -}}
{{- $cidrs = append $cidrs (printf "%s/%s" . (contains ":" . | ternary "128" "32")) -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{ $cidrs | default (list "192.0.2.1/32") | toYaml }}
{{- end }}

{{- define "shop.port" -}}
ports:
- protocol: TCP
  port: 8080
{{- end }}

{{/* denyAll and dns, which every namespace of the shop has: [namespace] */}}
{{- define "shop.namespacePolicies" -}}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  {{- include "shop.metadata" (merge (dict "name" "default-deny") .) | nindent 2 }}
spec:
  podSelector: {}
  policyTypes: [Ingress, Egress]
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  {{- include "shop.metadata" (merge (dict "name" "dns") .) | nindent 2 }}
spec:
  podSelector: {}
  policyTypes: [Egress]
  egress:
  - to:
    - namespaceSelector:
        matchLabels:
          kubernetes.io/metadata.name: kube-system
      podSelector:
        matchLabels:
          k8s-app: kube-dns
    ports:
    - protocol: UDP
      port: 53
    - protocol: TCP
      port: 53
{{- end }}
